package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.backup.BackupService;
import nl.buurtbrug.domain.bureau.BureauService;
import nl.buurtbrug.domain.extra.ExtraFieldService;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.organisation.TagService;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.domain.strategy.StrategyService;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.BackupDesk;
import nl.buurtbrug.ui.common.Drafts;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.SampleRecords;
import nl.buurtbrug.ui.common.Workplace;

/// The settings: language and looks, the letterhead, the lists, the staff, the data, and about the program.
public final class SettingsScreens {

    /// The back-ups, as all screens share them, and the service behind them.
    public record Copies(BackupService service, BackupDesk desk) {
    }

    /// What the settings are about.
    public record Parts(OrganisationLists lists, TagService tags, OrganisationService organisations, AudienceService audiences, AreaService areas, StaffService staff,
            BureauService bureau, ExtraFieldService extras, StrategyService strategies, SampleRecords samples, Copies copies) {
    }

    private record Built(Language language, Page page) {
    }

    private final Parts parts;
    private final Frame frame;
    private final Appearance appearance;
    private final Workplace workplace;
    // kept, so that another language, in which the page is built anew, loses nothing that was typed
    private final LetterheadViewModel letterhead;
    private final MyselfViewModel myself;
    private final MunicipalitiesViewModel municipalities;
    private final NeighbourhoodsViewModel neighbourhoods;
    private final ExtraFieldsViewModel extras;
    private final StrategiesViewModel strategies;
    private Topic topic = Topic.LOOKS;
    private Optional<Built> built = Optional.empty();

    public SettingsScreens(Parts parts, Frame frame, Appearance appearance, Workplace workplace) {
        this.parts = parts;
        this.frame = frame;
        this.appearance = appearance;
        this.workplace = workplace;
        letterhead = new LetterheadViewModel(parts.bureau(), workplace, frame);
        myself = new MyselfViewModel(parts.staff(), workplace, frame);
        municipalities = new MunicipalitiesViewModel(parts.areas(), frame);
        strategies = new StrategiesViewModel(parts.strategies(), frame);
        extras = new ExtraFieldsViewModel(parts.extras(), frame);
        neighbourhoods = new NeighbourhoodsViewModel(parts.areas(), frame);
    }

    /// Opens at the topic that was shown last, as it was left.
    public Page settings() {
        if (built.filter(now -> now.language() == Text.language()).isEmpty()) {
            built = Optional.of(new Built(Text.language(), build()));
        }
        return built.get().page();
    }

    /// The settings will open at the back-ups.
    public void chooseBackups() {
        topic = Topic.BACKUPS;
        built = Optional.empty();
    }

    private Page build() {
        var view = new SettingsView(topic, chosen -> topic = chosen);
        view.add(Topic.LOOKS, new LooksView(appearance), () -> { });
        view.add(Topic.LETTERHEAD, new LetterheadView(letterhead), letterhead::load);
        list(view, Topic.KINDS, KeptLists.kinds(parts), text("settings.kinds.help"));
        list(view, Topic.GROUPS, KeptLists.groups(parts), text("settings.groups.help"));
        list(view, Topic.TAGS, KeptLists.tags(parts), text("settings.tags.help"));
        view.add(Topic.STRATEGIES, new StrategiesView(strategies), strategies::load);
        view.add(Topic.EXTRAS, new ExtraFieldsView(extras), extras::load);
        view.add(Topic.MUNICIPALITIES, new MunicipalitiesView(municipalities), municipalities::load);
        view.add(Topic.NEIGHBOURHOODS, new NeighbourhoodsView(neighbourhoods), neighbourhoods::load);
        var colleagues = new KeptListViewModel(KeptLists.staff(parts), frame);
        colleagues.values().subscribe(myself::load);
        view.add(Topic.STAFF, new MyselfView(myself, new KeptListView(colleagues, Topic.STAFF.words(), text("settings.staff.help"), true)), colleagues::load);
        backups(view);
        var data = new DataViewModel(parts.samples(), workplace, frame);
        view.add(Topic.DATA, new DataView(data), data::load);
        view.add(Topic.ABOUT, new AboutView(), () -> { });
        return new Page(text("place.settings"), view).whenShown(view::load).startingAt("#" + SettingsView.id(topic)).holding(Drafts.of(letterhead, myself));
    }

    private void backups(SettingsView view) {
        var desk = parts.copies().desk();
        var kept = new KeptDataViewModel(parts.copies().service(), desk, frame);
        view.add(Topic.BACKUPS, new BackupsView(desk, kept), () -> {
            desk.load();
            kept.load();
        });
    }

    private void list(SettingsView view, Topic about, KeptList list, String help) {
        var model = new KeptListViewModel(list, frame);
        view.add(about, new KeptListView(model, about.words(), help, false), model::load);
    }
}
