package nl.buurtbrug.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.extra.ExtraFieldService;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.TagSummary;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.ui.settings.KeptList.Value;
import nl.buurtbrug.ui.settings.SettingsScreens.Parts;

/// The lists of this bureau, each with what can be done with it.
final class KeptLists {

    private KeptLists() {
    }

    static KeptList kinds(Parts parts) {
        return new KeptList(
                () -> entries(parts.lists().kinds(), parts.organisations().rows().stream().map(OrganisationRow::kindId)),
                parts.lists()::createKind,
                value -> parts.lists().changeKind(entry(value)), true,
                value -> putting(parts.lists().removeKind(value.id()), () -> parts.lists().putBackKind(entry(value))), null);
    }

    static KeptList groups(Parts parts) {
        return new KeptList(
                () -> entries(parts.audiences().groups(), opened(parts)),
                parts.audiences()::createGroup,
                value -> parts.audiences().changeGroup(entry(value)), true,
                value -> putting(parts.audiences().removeGroup(value.id()), () -> parts.audiences().putBackGroup(entry(value))), null);
    }

    /// The groups that partners open, those in the bin left out.
    private static Stream<Long> opened(Parts parts) {
        var there = parts.organisations().rows().stream().map(OrganisationRow::id).collect(Collectors.toSet());
        return parts.audiences().accesses().stream().filter(access -> there.contains(access.organisationId())).map(AccessSummary::audienceGroupId);
    }

    static KeptList tags(Parts parts) {
        return new KeptList(
                () -> parts.lists().tags().stream().map(tag -> new Value(tag.id(), tag.name(), true, tag.organisations())).toList(),
                parts.lists()::tag,
                value -> parts.lists().changeTag(value.id(), value.name()), false,
                value -> putting(parts.lists().removeTag(value.id()), () -> parts.lists().putBackTag(value.id(), value.name())),
                (value, into) -> {
                    var merged = parts.tags().merge(new TagSummary(value.id(), value.name(), value.uses()), into.id());
                    return () -> parts.tags().part(merged);
                });
    }

    /// The choices of an extra field.
    static KeptList choices(ExtraFieldService extras, ExtraFieldSummary field) {
        return new KeptList(
                () -> {
                    var uses = extras.usesOfChoices();
                    return extras.fields().field(field.id()).stream().flatMap(now -> now.choices().stream())
                            .map(choice -> new Value(choice.id(), choice.name(), choice.active(), uses.getOrDefault(choice.id(), 0L))).toList();
                },
                name -> extras.addChoice(field.id(), name),
                value -> extras.changeChoice(entry(value)), true,
                value -> extras.removeChoice(field.id(), entry(value)), null,
                (value, step) -> extras.moveChoice(field.id(), value.id(), step));
    }

    static KeptList staff(Parts parts) {
        return new KeptList(
                () -> parts.staff().all().stream().map(member -> new Value(member.id(), member.name(), member.active(), -1)).toList(),
                name -> parts.staff().create(new StaffDetails(name, "", "", true)),
                value -> parts.staff().all().stream().filter(member -> member.id() == value.id()).map(StaffSummary::details)
                        .forEach(known -> parts.staff().change(value.id(), new StaffDetails(value.name(), known.initials(), known.email(), value.active()))),
                true, null, null);
    }

    private static ListEntry entry(Value value) {
        return new ListEntry(value.id(), value.name(), value.active());
    }

    private static Optional<BooleanSupplier> putting(boolean removed, BooleanSupplier back) {
        return removed ? Optional.of(back) : Optional.empty();
    }

    private static List<Value> entries(List<ListEntry> entries, Stream<Long> used) {
        var uses = used.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return entries.stream().map(entry -> new Value(entry.id(), entry.name(), entry.active(), uses.getOrDefault(entry.id(), 0L))).toList();
    }
}
