package dev.prefetched.internal.eclipselink.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.sessions.DatabaseSessionImpl;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("eclipselink")
class CommittedChangesTest {

    private final CommittedChanges changes = new CommittedChanges();
    private final Transaction writing = new Transaction();

    @Test
    void aTransactionIsCountedAtItsOwnEndOnly() {
        changes.modified(writing);
        changes.ended();

        assertThat(changes.number()).isZero();

        writing.open = false;
        changes.ended();
        changes.ended();

        assertThat(changes.number()).isEqualTo(1);
    }

    @Test
    void aChangeOutsideOfTransactionsIsCountedAtOnce() {
        writing.open = false;
        changes.modified(writing);

        assertThat(changes.number()).isEqualTo(1);
    }

    /** Else the request that looks, which has nothing to do with that transaction, would fail. */
    @Test
    void aTransactionMayChangeWhileAnotherThreadLooks() {
        changes.modified(writing);
        writing.changing = true;

        assertThatCode(changes::ended).doesNotThrowAnyException();
        assertThat(changes.number()).isZero();
    }

    /** A session with one connection. */
    private static final class Transaction extends DatabaseSessionImpl {

        private static final long serialVersionUID = 1L;

        private boolean open = true;
        private boolean changing;

        Transaction() {
            super(new DatabaseLogin());
        }

        @Override
        public Collection<Accessor> getAccessors() {
            if (changing) {
                throw new ConcurrentModificationException();
            }
            return List.of(new DatabaseAccessor() {
                private static final long serialVersionUID = 1L;

                @Override
                public boolean isInTransaction() {
                    return open;
                }
            });
        }
    }
}
