package nl.buurtbrug.domain.trail;

import java.util.HashMap;
import java.util.Map;

/// What became of one record since it had a certain version, as far as it was not changed back.
final class NetChange {

    private final int since;
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> after = new HashMap<>();
    private boolean begun;
    private boolean gone;

    NetChange(int since) {
        this.since = since;
    }

    /// Adds the next change, from the oldest to the latest.
    void add(Step step) {
        begun = begun || isLater(step);
        if (!begun) {
            return;
        }
        switch (step.kind()) {
            case CHANGED -> {
                before.putIfAbsent(step.field(), step.before());
                after.put(step.field(), step.after());
            }
            case REMOVED -> {
                gone = true;
                FieldsText.read(step.before()).forEach(before::putIfAbsent);
            }
            case CREATED -> {
                gone = false;
                after.putAll(FieldsText.read(step.after()));
            }
        }
    }

    private boolean isLater(Step step) {
        return step.kind() == ChangeKind.CHANGED ? step.version() > since : step.kind() == ChangeKind.REMOVED && step.version() >= since;
    }

    boolean isNone() {
        return !gone && before.entrySet().stream().allMatch(field -> after.getOrDefault(field.getKey(), field.getValue()).equals(field.getValue()));
    }

    /// One change of one record, as it was noted.
    record Step(Long id, ChangeKind kind, Integer version, String field, String before, String after) {
    }
}
