package nl.buurtbrug.domain.transfer.plan;

import java.util.Set;
import nl.buurtbrug.domain.transfer.mapping.RecordField;

/// What the user decides about a doubtful row.
public sealed interface Choice {

    /// It is someone or something else: keep it as new.
    record AddNew() implements Choice {
    }

    /// Leave the row out; it stays counted as doubtful.
    record Skip() implements Choice {
    }

    /// It is the likeliest candidate; the columns say what may change.
    record UpdateLikeliest() implements Choice {
    }

    /// It is this candidate; these fields take the value of the file, the others stay as they are.
    record Update(RecordKey candidate, Set<RecordField> fromFile) implements Choice {

        public Update {
            fromFile = Set.copyOf(fromFile);
        }
    }

    Choice NEW = new AddNew();
    Choice SKIP = new Skip();
    Choice LIKELIEST = new UpdateLikeliest();
}
