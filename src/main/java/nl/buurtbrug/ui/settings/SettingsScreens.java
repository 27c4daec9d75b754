package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.bureau.BureauService;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.SampleRecords;
import nl.buurtbrug.ui.common.Workplace;

/// The settings: language and looks, the letterhead, the lists, the staff, the data, and about the program.
public final class SettingsScreens {

    /// What the settings are about.
    public record Parts(OrganisationLists lists, OrganisationService organisations, AudienceService audiences, AreaService areas, StaffService staff,
            BureauService bureau, SampleRecords samples) {
    }

    private final Parts parts;
    private final Frame frame;
    private final Appearance appearance;
    private final Workplace workplace;
    private Topic topic = Topic.LOOKS;

    public SettingsScreens(Parts parts, Frame frame, Appearance appearance, Workplace workplace) {
        this.parts = parts;
        this.frame = frame;
        this.appearance = appearance;
        this.workplace = workplace;
    }

    /// Opens at the topic that was shown last.
    public Page settings() {
        var letterhead = new LetterheadViewModel(parts.bureau(), workplace, frame);
        var view = new SettingsView(topic, chosen -> topic = chosen);
        view.add(Topic.LOOKS, new LooksView(appearance), () -> { });
        view.add(Topic.LETTERHEAD, new LetterheadView(letterhead), letterhead::load);
        list(view, Topic.KINDS, KeptLists.kinds(parts), text("settings.kinds.help"));
        list(view, Topic.GROUPS, KeptLists.groups(parts), text("settings.groups.help"));
        list(view, Topic.TAGS, KeptLists.tags(parts), text("settings.tags.help"));
        list(view, Topic.MUNICIPALITIES, KeptLists.municipalities(parts), "");
        var neighbourhoods = new NeighbourhoodsViewModel(parts.areas(), frame);
        view.add(Topic.NEIGHBOURHOODS, new NeighbourhoodsView(neighbourhoods), neighbourhoods::load);
        list(view, Topic.STAFF, KeptLists.staff(parts), text("settings.staff.help"));
        var data = new DataViewModel(parts.samples(), workplace, frame);
        view.add(Topic.DATA, new DataView(data), data::load);
        view.add(Topic.ABOUT, new AboutView(), () -> { });
        return new Page(text("place.settings"), view).whenShown(view::load).startingAt("#" + SettingsView.id(topic)).holding(letterhead);
    }

    private void list(SettingsView view, Topic about, KeptList list, String help) {
        var model = new KeptListViewModel(list, frame);
        view.add(about, new KeptListView(model, about.words(), help, about == Topic.STAFF), model::load);
    }
}
