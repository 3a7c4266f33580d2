package dev.prefetched.internal.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.queries.ComplexQueryResult;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.junit.jupiter.api.Test;

class EmptyKeysTest {

    private final ReadAllQuery query = new ReadAllQuery(Object.class);
    private final DatabaseRecord row = new DatabaseRecord();

    @Test
    void answersABatchQueryWithoutKeysWithNothing() {
        row.put(ForeignReferenceMapping.QUERY_BATCH_PARAMETER, List.of());

        assertThat(EmptyKeys.answer(query, row)).hasValue(List.of());
    }

    @Test
    void answersInTheFormThatIncludesTheRowsIfAskedTo() {
        row.put(ForeignReferenceMapping.QUERY_BATCH_PARAMETER, List.of());
        query.setShouldIncludeData(true);

        assertThat(EmptyKeys.answer(query, row))
                .get()
                .asInstanceOf(type(ComplexQueryResult.class))
                .satisfies(answer -> assertThat(answer.getResult()).isEqualTo(List.of()))
                .satisfies(answer -> assertThat(answer.getData()).isEqualTo(List.of()));
    }

    @Test
    void leavesAQueryWithKeysAlone() {
        row.put(ForeignReferenceMapping.QUERY_BATCH_PARAMETER, List.of(1));

        assertThat(EmptyKeys.answer(query, row)).isEmpty();
    }

    @Test
    void leavesAnyOtherQueryAlone() {
        assertThat(EmptyKeys.answer(query, row)).isEmpty();
        assertThat(EmptyKeys.answer(query, null)).isEmpty();
    }
}
