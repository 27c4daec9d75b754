package nl.buurtbrug.domain.setup;

import static nl.buurtbrug.language.Text.text;

/// The kinds of organisation a bureau starts with.
enum StandardKind {

    SPORT, NEIGHBOURHOOD, SCHOOL, EMPLOYER, CARE, POLICE, REFUGEES, LIBRARY, COMMUNITY, FAITH, WELFARE, MUNICIPALITY, FUND, OTHER;

    String words() {
        return switch (this) {
            case SPORT -> text("kind.sport");
            case NEIGHBOURHOOD -> text("kind.neighbourhood");
            case SCHOOL -> text("kind.school");
            case EMPLOYER -> text("kind.employer");
            case CARE -> text("kind.care");
            case POLICE -> text("kind.police");
            case REFUGEES -> text("kind.refugees");
            case LIBRARY -> text("kind.library");
            case COMMUNITY -> text("kind.community");
            case FAITH -> text("kind.faith");
            case WELFARE -> text("kind.welfare");
            case MUNICIPALITY -> text("kind.municipality");
            case FUND -> text("kind.fund");
            case OTHER -> text("kind.other");
        };
    }
}
