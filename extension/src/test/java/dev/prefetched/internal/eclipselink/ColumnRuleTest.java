package dev.prefetched.internal.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eclipse.persistence.descriptors.RelationalDescriptor;
import org.eclipse.persistence.queries.FetchGroup;
import org.eclipse.persistence.queries.LoadGroup;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReportQuery;
import org.junit.jupiter.api.Test;

class ColumnRuleTest {

    private final ReadAllQuery query = described(new ReadAllQuery(Painter.class));

    @Test
    void letsAnOrdinaryQueryPass() {
        assertThat(against(query)).isEmpty();
    }

    @Test
    void leavesReportsAlone() {
        assertThat(against(described(new ReportQuery(Painter.class, query.getExpressionBuilder()))))
                .hasValue(ColumnRule.REPORTS);
    }

    @Test
    void leavesSqlOfTheApplicationAlone() {
        query.setSQLString("select * from PAINTER");

        assertThat(against(query)).hasValue(ColumnRule.OWN_SQL);
    }

    @Test
    void leavesJoinsAlone() {
        query.addJoinedAttribute("school");

        assertThat(against(query)).hasValue(ColumnRule.JOINS);
    }

    @Test
    void leavesFetchGroupsOfTheApplicationAlone() {
        query.setFetchGroup(new FetchGroup());

        assertThat(against(query)).hasValue(ColumnRule.OWN_GROUP);
    }

    @Test
    void leavesNamedFetchGroupsAlone() {
        query.setFetchGroupName("heads");

        assertThat(against(query)).hasValue(ColumnRule.OWN_GROUP);
    }

    @Test
    void leavesQueriesAloneThatAskForTheWholeObject() {
        query.setShouldUseDefaultFetchGroup(false);

        assertThat(against(query)).hasValue(ColumnRule.OWN_GROUP);
    }

    @Test
    void leavesLoadGraphsAlone() {
        query.setLoadGroup(new LoadGroup());

        assertThat(against(query)).hasValue(ColumnRule.OWN_GROUP);
    }

    @Test
    void leavesLocksAlone() {
        query.acquireLocks();

        assertThat(against(query)).hasValue(ColumnRule.LOCKS);
    }

    @Test
    void leavesRefreshesAlone() {
        query.refreshIdentityMapResult();

        assertThat(against(query)).hasValue(ColumnRule.REFRESHES);
    }

    private static Optional<ColumnRule> against(ReadAllQuery query) {
        return ColumnRule.against(query, query.getDescriptor());
    }

    private static <Q extends ReadAllQuery> Q described(Q query) {
        RelationalDescriptor painter = new RelationalDescriptor();
        painter.setJavaClass(Painter.class);
        query.setDescriptor(painter);
        return query;
    }

    private static final class Painter {}
}
