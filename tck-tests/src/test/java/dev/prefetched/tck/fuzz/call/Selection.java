package dev.prefetched.tck.fuzz.call;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs the query of a call. */
record Selection(EntityManager entities, Call call) {

    /** With many rows, a join finds more than can be written in time. */
    private static final int ENOUGH = 1_000;

    /** The entities of class {@code root} it finds, as often as it finds them. */
    <E> List<E> of(Class<E> root) {
        return rows(root).stream()
                .flatMap(Selection::values)
                .filter(root::isInstance)
                .map(root::cast)
                .limit(ENOUGH)
                .toList();
    }

    private static Stream<?> values(Object row) {
        if (row instanceof Named named) {
            return Stream.of(named.entity());
        }
        return row instanceof Object[] several ? Stream.of(several) : Stream.of(row);
    }

    private List<?> rows(Class<?> root) {
        Query query = call.choice("query", Query.ALL);
        List<?> found = switch (query) {
            case FIND -> found(root, 2);
            case FIND_EACH -> foundEach(root);
            case REFERENCE -> List.of(entities.getReference(root, 2));
            case CRITERIA -> execute(entities.createQuery(all(root)));
            case CRITERIA_PATH -> execute(entities.createQuery(path(root)));
            case NAMED -> execute(entities.createNamedQuery(call.root() + ".all"));
            case NATIVE -> execute(entities.createNativeQuery(query.text(call), root));
            default -> execute(planted(entities.createQuery(query.text(call)), root));
        };
        return found.stream().filter(Objects::nonNull).toList();
    }

    private jakarta.persistence.Query planted(jakarta.persistence.Query query, Class<?> root) {
        if (!call.text(CallRunner.PLANTED).isEmpty()) {
            StockHints.on(query, root);
        }
        return query;
    }

    private List<?> execute(jakarta.persistence.Query query) {
        if (!call.text("first").isEmpty()) {
            query.setFirstResult(call.number("first", 0));
        }
        if (!call.text("max").isEmpty()) {
            query.setMaxResults(call.number("max", 0));
        }
        return call.choice("execution", Execution.LIST).execute(query);
    }

    private List<?> found(Class<?> root, int id) {
        Object one = entities.find(root, id);
        return one == null ? List.of() : List.of(one);
    }

    private List<?> foundEach(Class<?> root) {
        List<Object> all = new ArrayList<>();
        for (int id = 1; id <= 8; id++) {
            all.addAll(found(root, id));
        }
        return all;
    }

    private <E> CriteriaQuery<E> all(Class<E> type) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<E> query = builder.createQuery(type);
        Root<E> entity = query.from(type);
        return query.select(entity).orderBy(builder.asc(entity.get("id")));
    }

    private <E> CriteriaQuery<E> path(Class<E> type) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<E> query = builder.createQuery(type);
        Root<?> owner = query.from(entities.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getName().equals(call.text("owner")))
                .findFirst()
                .orElseThrow());
        Join<?, E> target = owner.join(call.text("attribute"));
        return query.select(target).orderBy(builder.asc(target.get("id")), builder.asc(owner.get("id")));
    }
}
