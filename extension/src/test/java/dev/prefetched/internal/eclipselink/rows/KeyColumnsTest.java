package dev.prefetched.internal.eclipselink.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Vector;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.junit.jupiter.api.Test;

class KeyColumnsTest {

    private static final DatabaseField ID = new DatabaseField("ID", "CHEF");
    private static final DatabaseField CHEF_ID = new DatabaseField("CHEF_ID", "DISH");

    @Test
    void areThoseOfTheMapping() {
        OneToManyMapping dishes = new OneToManyMapping();
        dishes.addTargetForeignKeyField(CHEF_ID, ID);

        assertThat(KeyColumns.of(dishes)).contains(new KeyColumns(List.of(ID), List.of(CHEF_ID)));
    }

    /** After those the query must not be tried once more. */
    @Test
    void errorsAreNotHidden() {
        StackOverflowError error = new StackOverflowError();

        assertThatThrownBy(() -> KeyColumns.of(new Failing(error))).isSameAs(error);
    }

    @Test
    void exceptionsTellWhere() {
        RuntimeException exception = new UnsupportedOperationException();

        assertThatThrownBy(() -> KeyColumns.of(new Failing(exception)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("OneToManyMapping.getSourceKeyFields")
                .hasCause(exception);
    }

    private static final class Failing extends OneToManyMapping {

        private static final long serialVersionUID = 1L;

        private final transient Throwable failure;

        Failing(Throwable failure) {
            this.failure = failure;
        }

        @Override
        @SuppressWarnings("JdkObsolete") // EclipseLink's own signature.
        public Vector<DatabaseField> getSourceKeyFields() {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }
}
