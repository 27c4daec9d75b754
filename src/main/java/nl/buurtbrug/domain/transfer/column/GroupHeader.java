package nl.buurtbrug.domain.transfer.column;

import java.util.regex.Pattern;

/// The header of a column with the number of people of one audience group: "Aantal kinderen (0-12)" is of "kinderen" of "0-12".
///
/// @param ages "" when it tells none
public record GroupHeader(String word, String ages) {

    private static final Pattern COUNT = Pattern.compile("(?i)^(?:#|aantal|number of|bereik|bereikte|people|deelnemers)[\\s:]+");
    private static final Pattern AGES = Pattern.compile("\\(?\\s*(\\d{1,2}\\s*(?:\\+|(?:-|–|t/?m|tot|to)\\s*\\d{1,2}))\\s*(?:jaar|jr|years)?\\.?\\s*\\)?");

    public static GroupHeader of(String header) {
        var word = COUNT.matcher(header.strip()).replaceFirst("");
        var ages = AGES.matcher(word);
        return ages.find() ? new GroupHeader(ages.replaceFirst("").strip(), ages.group(1)) : new GroupHeader(word.strip(), "");
    }
}
