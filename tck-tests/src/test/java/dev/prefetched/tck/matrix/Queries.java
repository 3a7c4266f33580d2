package dev.prefetched.tck.matrix;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ParameterMode;
import jakarta.persistence.Query;
import jakarta.persistence.StoredProcedureQuery;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.queries.CursoredStream;
import org.eclipse.persistence.queries.ScrollableCursor;

/** One method for each kind of query. */
final class Queries {

    private static final int SOME_ID = 2;

    private Queries() {}

    private static String name(Relation relation) {
        return relation.owner().getSimpleName();
    }

    private static Query all(EntityManager entities, Relation relation, int rows) {
        return where(entities, relation, rows, "select o from %s o where o.id <= :rows order by o.id");
    }

    private static Query where(EntityManager entities, Relation relation, int rows, String jpql) {
        return entities.createQuery(jpql.formatted(name(relation))).setParameter("rows", rows);
    }

    /** The owners among what a query gives: its rows, or the first column of them. */
    private static List<Owner> owners(List<?> rows) {
        return rows.stream()
                .map(row -> row instanceof Object[] columns ? columns[0] : row)
                .map(Owner.class::cast)
                .toList();
    }

    static List<Owner> jpql(EntityManager entities, Relation relation, int rows) {
        return owners(all(entities, relation, rows).getResultList());
    }

    static List<Owner> criteria(EntityManager entities, Relation relation, int rows) {
        return criteria(entities, relation.owner(), rows);
    }

    private static <O extends Owner> List<Owner> criteria(EntityManager entities, Class<O> type, int rows) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<O> query = builder.createQuery(type);
        Root<O> owner = query.from(type);
        query.select(owner).where(builder.le(owner.get("id"), rows)).orderBy(builder.asc(owner.get("id")));
        return owners(entities.createQuery(query).getResultList());
    }

    static List<Owner> criteriaPath(EntityManager entities, Relation relation, int rows) {
        return criteriaPath(entities, relation.owner(), rows);
    }

    private static <O extends Owner> List<Owner> criteriaPath(EntityManager entities, Class<O> type, int rows) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<O> query = builder.createQuery(type);
        Root<O> owner = query.from(type);
        Path<O> self = owner.get("self");
        query.select(self).where(builder.le(owner.get("id"), rows)).orderBy(builder.asc(owner.get("id")));
        return owners(entities.createQuery(query).getResultList());
    }

    static List<Owner> jpqlPath(EntityManager entities, Relation relation, int rows) {
        return owners(where(entities, relation, rows, "select o.self from %s o where o.id <= :rows order by o.id")
                .getResultList());
    }

    static List<Owner> named(EntityManager entities, Relation relation, int rows) {
        String query = name(relation) + ".all";
        entities.getEntityManagerFactory().addNamedQuery(query, all(entities, relation, rows));
        return owners(
                entities.createNamedQuery(query).setParameter("rows", rows).getResultList());
    }

    static List<Owner> nativeSql(EntityManager entities, Relation relation, int rows) {
        String sql = "select * from " + name(relation) + " where ID <= ? order by ID";
        return owners(entities.createNativeQuery(sql, relation.owner())
                .setParameter(1, rows)
                .getResultList());
    }

    static List<Owner> procedure(EntityManager entities, Relation relation, int rows) {
        StoredProcedureQuery query = entities.createStoredProcedureQuery("ALL_OF", relation.owner());
        query.registerStoredProcedureParameter(1, String.class, ParameterMode.IN);
        query.registerStoredProcedureParameter(2, Integer.class, ParameterMode.IN);
        query.setParameter(1, name(relation)).setParameter(2, rows);
        return owners(query.getResultList());
    }

    static List<Owner> page(EntityManager entities, Relation relation, int rows) {
        return owners(
                all(entities, relation, rows).setFirstResult(1).setMaxResults(2).getResultList());
    }

    static List<Owner> distinct(EntityManager entities, Relation relation, int rows) {
        return owners(where(entities, relation, rows, "select distinct o from %s o where o.id <= :rows order by o.id")
                .getResultList());
    }

    static List<Owner> join(EntityManager entities, Relation relation, int rows) {
        return owners(
                where(entities, relation, rows, "select o from %s o join o.self s where s.id <= :rows order by o.id")
                        .getResultList());
    }

    static List<Owner> subquery(EntityManager entities, Relation relation, int rows) {
        return owners(where(
                        entities,
                        relation,
                        rows,
                        "select o from %1$s o where o.id in (select p.id from %1$s p where p.id <= :rows) order by o.id")
                .getResultList());
    }

    static List<Owner> twoRoots(EntityManager entities, Relation relation, int rows) {
        return owners(where(
                        entities,
                        relation,
                        rows,
                        "select o from %1$s o, %1$s p where o.id = p.id and p.id <= :rows order by o.id")
                .getResultList());
    }

    static List<Owner> groupBy(EntityManager entities, Relation relation, int rows) {
        return owners(where(
                        entities,
                        relation,
                        rows,
                        "select o, count(s) from %s o join o.self s where o.id <= :rows group by o order by o.id")
                .getResultList());
    }

    static List<Owner> withColumn(EntityManager entities, Relation relation, int rows) {
        return owners(where(entities, relation, rows, "select o, o.name from %s o where o.id <= :rows order by o.id")
                .getResultList());
    }

    static List<Owner> tuple(EntityManager entities, Relation relation, int rows) {
        return tuple(entities, relation.owner(), rows);
    }

    private static <O extends Owner> List<Owner> tuple(EntityManager entities, Class<O> type, int rows) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = builder.createTupleQuery();
        Root<O> owner = query.from(type);
        query.multiselect(owner.alias("owner"), owner.get("name").alias("name"))
                .where(builder.le(owner.get("id"), rows))
                .orderBy(builder.asc(owner.get("id")));
        return entities.createQuery(query)
                .getResultStream()
                .map(row -> row.get("owner", Owner.class))
                .toList();
    }

    static List<Owner> stream(EntityManager entities, Relation relation, int rows) {
        try (Stream<?> owners = all(entities, relation, rows).getResultStream()) {
            return owners.map(Owner.class::cast).toList();
        }
    }

    static List<Owner> cursor(EntityManager entities, Relation relation, int rows) {
        Query query = all(entities, relation, rows).setHint(QueryHints.CURSOR, HintValues.TRUE);
        List<Owner> owners = new ArrayList<>();
        CursoredStream cursor = (CursoredStream) query.getSingleResult();
        while (cursor.hasNext()) {
            owners.add((Owner) cursor.next());
        }
        cursor.close();
        return owners;
    }

    static List<Owner> scrollableCursor(EntityManager entities, Relation relation, int rows) {
        Query query = all(entities, relation, rows).setHint(QueryHints.SCROLLABLE_CURSOR, HintValues.TRUE);
        List<Owner> owners = new ArrayList<>();
        ScrollableCursor cursor = (ScrollableCursor) query.getSingleResult();
        while (cursor.hasNext()) {
            owners.add((Owner) cursor.next());
        }
        cursor.close();
        return owners;
    }

    static List<Owner> refreshHint(EntityManager entities, Relation relation, int rows) {
        return owners(all(entities, relation, rows)
                .setHint(QueryHints.REFRESH, HintValues.TRUE)
                .getResultList());
    }

    static List<Owner> lockModeNone(EntityManager entities, Relation relation, int rows) {
        return locked(entities, all(entities, relation, rows).setLockMode(LockModeType.NONE));
    }

    static List<Owner> pessimisticLock(EntityManager entities, Relation relation, int rows) {
        return locked(entities, all(entities, relation, rows).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    private static List<Owner> locked(EntityManager entities, Query query) {
        if (entities.getTransaction().isActive()) {
            return owners(query.getResultList());
        }
        entities.getTransaction().begin();
        List<Owner> owners = owners(query.getResultList());
        entities.getTransaction().commit();
        return owners;
    }

    static List<Owner> find(EntityManager entities, Relation relation, int rows) {
        return List.of(entities.find(relation.owner(), SOME_ID));
    }

    static List<Owner> getReference(EntityManager entities, Relation relation, int rows) {
        return List.of(entities.getReference(relation.owner(), SOME_ID));
    }

    static List<Owner> refresh(EntityManager entities, Relation relation, int rows) {
        Owner owner = entities.find(relation.owner(), SOME_ID);
        entities.refresh(owner);
        return List.of(owner);
    }

    static List<Owner> byId(EntityManager entities, Relation relation, int rows) {
        TypedQuery<? extends Owner> query =
                entities.createQuery("select o from %s o where o.id = :id".formatted(name(relation)), relation.owner());
        return List.of(query.setParameter("id", SOME_ID).getSingleResult());
    }

    static List<Owner> twoEntities(EntityManager entities, Relation relation, int rows) {
        return owners(
                where(entities, relation, rows, "select o, s from %s o join o.self s where o.id <= :rows order by o.id")
                        .getResultList());
    }

    static List<Owner> selectNew(EntityManager entities, Relation relation, int rows) {
        List<?> rowsRead = where(
                        entities,
                        relation,
                        rows,
                        "select new " + Labelled.class.getName()
                                + "(o, o.name) from %s o where o.id <= :rows order by o.id")
                .getResultList();
        return rowsRead.stream().map(row -> ((Labelled) row).owner()).toList();
    }

    static List<Owner> resultCache(EntityManager entities, Relation relation, int rows) {
        return owners(all(entities, relation, rows)
                .setHint(QueryHints.QUERY_RESULTS_CACHE, HintValues.TRUE)
                .getResultList());
    }

    static List<Owner> ownBatchHint(EntityManager entities, Relation relation, int rows) {
        return owners(all(entities, relation, rows)
                .setHint(QueryHints.BATCH, "o." + relation.attribute())
                .getResultList());
    }

    static List<Owner> ownJoinFetch(EntityManager entities, Relation relation, int rows) {
        return owners(where(
                        entities,
                        relation,
                        rows,
                        "select distinct o from %s o left join fetch o." + relation.attribute()
                                + " where o.id <= :rows order by o.id")
                .getResultList());
    }
}
