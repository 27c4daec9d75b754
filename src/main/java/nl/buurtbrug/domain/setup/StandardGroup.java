package nl.buurtbrug.domain.setup;

import static nl.buurtbrug.language.Text.text;

/// The audience groups a bureau starts with: by age, role or setting, never by origin or belief.
enum StandardGroup {

    CHILDREN, YOUTH, PARENTS, ADULTS, ELDERLY, SPORTS, VOLUNTEERS, STUDENTS, EMPLOYEES, PROFESSIONALS, RESIDENTS;

    String words() {
        return switch (this) {
            case CHILDREN -> text("group.children");
            case YOUTH -> text("group.youth");
            case PARENTS -> text("group.parents");
            case ADULTS -> text("group.adults");
            case ELDERLY -> text("group.elderly");
            case SPORTS -> text("group.sports");
            case VOLUNTEERS -> text("group.volunteers");
            case STUDENTS -> text("group.students");
            case EMPLOYEES -> text("group.employees");
            case PROFESSIONALS -> text("group.professionals");
            case RESIDENTS -> text("group.residents");
        };
    }
}
