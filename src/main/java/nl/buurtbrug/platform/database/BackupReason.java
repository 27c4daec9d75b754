package nl.buurtbrug.platform.database;

import java.util.Locale;

/// Why a back-up was made.
public enum BackupReason {
    CLOSE, IMPORT, UPGRADE, RESTORE, BY_HAND;

    /// What people made is never thrown away by the program.
    public boolean isAutomatic() {
        return this != BY_HAND;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static BackupReason of(String code) {
        for (var reason : values()) {
            if (reason.code().equals(code)) {
                return reason;
            }
        }
        return BY_HAND;
    }
}
