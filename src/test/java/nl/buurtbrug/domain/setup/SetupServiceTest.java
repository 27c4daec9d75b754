package nl.buurtbrug.domain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.bureau.BureauService;
import nl.buurtbrug.domain.bureau.Letterhead;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SetupServiceTest {

    private final TestOffice office = new TestOffice();
    private final BureauService bureau = new BureauService(office.database);
    private final SetupService setup = new SetupService(office.database, bureau, office.staff, office.lists, office.audiences);

    @AfterEach
    void speakDutchAgain() {
        Text.use(Language.DUTCH);
    }

    @Test
    void theFirstAnswersAreKeptAndTheUserIsRecognised() {
        var id = setup.begin(new FirstAnswers("Bureau Gelijk Beekerdam", "Marieke Vos"), "mvos");

        assertThat(bureau.letterhead().map(Letterhead::name)).contains("Bureau Gelijk Beekerdam");
        assertThat(office.staff.at("mvos")).contains(new StaffSummary(id, "Marieke Vos", "MV", "", "mvos", true));
    }

    @Test
    void theListsAreFilledInTheLanguageInUse() {
        Text.use(Language.ENGLISH);

        setup.begin(new FirstAnswers("Equality Office", "Marieke Vos"), "mvos");

        assertThat(office.lists.kinds()).hasSize(14).anyMatch(kind -> kind.name().equals("sports club"));
        assertThat(office.audiences.groups()).hasSize(11).anyMatch(group -> group.name().equals("older people"));
    }

    @Test
    void bothQuestionsNeedAnAnswer() {
        assertThat(new FirstAnswers(" ", "").problems()).containsExactly(
                new Problem("firstStart.bureau", "problem.required"), new Problem("firstStart.user", "problem.required"));
    }

    @Test
    void aColleagueOnAnotherAccountIntroducesThemselves() {
        setup.begin(new FirstAnswers("Bureau", "Marieke Vos"), "mvos");

        setup.introduce("Joost Terpstra", "jterpstra");

        assertThat(office.staff.at("mvos")).map(StaffSummary::name).contains("Marieke Vos");
        assertThat(office.staff.at("jterpstra")).map(StaffSummary::initials).contains("JT");
    }
}
