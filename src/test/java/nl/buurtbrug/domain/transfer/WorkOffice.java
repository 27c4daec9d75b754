package nl.buurtbrug.domain.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.activity.ActivityBatches;
import nl.buurtbrug.domain.activity.WholeActivity;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.domain.area.NeighbourhoodDetails;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.Resolutions;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.testing.TestOffice;

/// An office into which lists of activities and of contact moments are imported.
final class WorkOffice {

    /// Every table that such an import writes to, without the versions.
    private static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "organisation", "id, name, kind_id, note, source, archived_at",
            "partnership_phase", "id, organisation_id, stage, from_date",
            "organisation_kind", "id, name",
            "person", "id, first_name, prefix, last_name, note, source",
            "affiliation", "id, person_id, organisation_id, role",
            "activity", "id, title, internal_aim, agreed_answer, public_title, invitation, sender_id, decision, decided_on, strategy_id, cost, hours, additionality, note, source",
            "activity_partner", "id, activity_id, organisation_id, role, contribution",
            "activity_session", "id, activity_id, on_date, start_time, end_time, place, neighbourhood_id, part, cancelled, new_to_us, basis",
            "reach", "id, session_id, audience_group_id, age_band, people, counted, through_id, in_total",
            "contact_moment", "id, on_date, at_time, kind, minutes, summary, by_id, source"));
    private static final Map<String, String> LINKS = Map.of("activity_strategy", "activity_id, strategy_id", "activity_neighbourhood", "activity_id, neighbourhood_id",
            "moment_person", "moment_id, person_id", "moment_organisation", "moment_id, organisation_id", "audience_group", "id, name");

    final ImportOffice lists;
    final TestOffice office;
    final long children;
    final long parents;
    final long residents;
    final long mill;

    WorkOffice(Path folder) {
        lists = new ImportOffice(folder);
        office = lists.office;
        children = office.audiences.createGroup("kinderen");
        parents = office.audiences.createGroup("ouders");
        residents = office.audiences.createGroup("wijkbewoners");
        var town = office.areas.create(new MunicipalityDetails("Zandhoven", ""));
        mill = office.areas.create(new NeighbourhoodDetails(town, "Molenwijk", "", List.of()));
        office.areas.create(new NeighbourhoodDetails(town, "Centrum", "", List.of()));
    }

    ImportMapping mapping(ListSubject subject, Path file) {
        return lists.imports.propose(lists.imports.open(file), subject).mapping();
    }

    ImportPlan plan(ListSubject subject, Path file) {
        return lists.imports.plan(lists.imports.open(file), mapping(subject, file), Progress.UNWATCHED);
    }

    ImportPlan activities(String... lines) {
        return plan(ListSubject.ACTIVITIES, lists.file(lines));
    }

    ImportPlan moments(String... lines) {
        return plan(ListSubject.MOMENTS, lists.file(lines));
    }

    /// The plan under which every column may overwrite.
    ImportPlan overwriting(ListSubject subject, String... lines) {
        var file = lists.file(lines);
        var mapping = mapping(subject, file);
        for (int i = 0; i < mapping.columns().size(); i++) {
            mapping = mapping.withExisting(i, ExistingValue.OVERWRITE);
        }
        return lists.imports.plan(lists.imports.open(file), mapping, Progress.UNWATCHED);
    }

    ImportPlan with(ImportMapping mapping, Path file) {
        return lists.imports.plan(lists.imports.open(file), mapping, Resolutions.NONE, Progress.UNWATCHED);
    }

    ImportResult.Done run(ImportPlan plan) {
        return lists.run(plan);
    }

    static List<RowDecision> decisions(ImportPlan plan) {
        return plan.rows().stream().map(PlanRow::decision).toList();
    }

    static String reasons(ImportPlan plan, int row) {
        return String.join(" ", plan.rows().get(row).reasons().stream().map(remark -> remark.text()).toList());
    }

    List<WholeActivity> kept() {
        return new ActivityBatches(office.database).all();
    }

    /// What is kept, without the versions.
    Map<String, List<String>> dump() {
        var dump = new TreeMap<String, List<String>>();
        office.database.write(session -> List.of(TABLES, LINKS).forEach(tables -> tables.forEach((table, columns) -> {
            var rows = new ArrayList<String>();
            session.createNativeQuery("select " + columns + " from " + table, Object[].class).getResultList().forEach(row -> rows.add(Arrays.toString(row)));
            rows.sort(null);
            dump.put(table, rows);
        })));
        return dump;
    }
}
