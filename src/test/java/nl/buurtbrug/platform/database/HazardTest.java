package nl.buurtbrug.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HazardTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "C:\\Users\\marieke\\OneDrive\\Buurtbrug", "C:\\Users\\marieke\\OneDrive - Bureau Gelijk\\Buurtbrug", "/home/m/Dropbox/buurtbrug",
        "/Users/m/Dropbox (Personal)/b", "/home/m/Nextcloud/b", "/Users/m/Library/Mobile Documents/com~apple~CloudDocs/b", "G:\\Google Drive\\b"})
    void aFolderThatIsCopiedAllDayIsNoticed(String folder) {
        assertThat(Hazard.of(folder, "ext4")).contains(Hazard.SYNCED);
    }

    @ParameterizedTest
    @CsvSource({"\\\\server\\share\\Buurtbrug, NTFS", "//server/share/b, ext4", "/mnt/office/b, cifs", "/mnt/office/b, NFS4", "/mnt/b, fuse.sshfs"})
    void aFolderOnAnotherComputerIsNoticed(String folder, String store) {
        assertThat(Hazard.of(folder, store)).contains(Hazard.NETWORK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Users\\marieke\\AppData\\Local\\Buurtbrug", "/home/m/.local/share/buurtbrug", "/home/m/my onedrive notes/b", "/home/dropboxer/b"})
    void anOrdinaryFolderIsFine(String folder) {
        assertThat(Hazard.of(folder, "NTFS")).isEmpty();
    }
}
