package dev.prefetched.tck.rules;

import dev.prefetched.tck.rules.Furniture.Bed;
import dev.prefetched.tck.rules.Furniture.Cupboard;
import dev.prefetched.tck.rules.Furniture.Piece;
import dev.prefetched.tck.rules.Furniture.Shelf;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.UnitOfWork;

/** For each rule of the product a query that it is against. */
enum UntouchedQuery {
    BATCHES_ITSELF {
        @Override
        List<?> read(EntityManager entities) {
            return entities.createQuery("select l from Lamp l order by l.id").getResultList();
        }
    },
    LOCKS {
        @Override
        List<?> read(EntityManager entities) {
            entities.getTransaction().begin();
            List<?> shelves = entities.createQuery(SHELVES)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
            entities.getTransaction().commit();
            return shelves;
        }
    },
    CACHES_RESULT {
        @Override
        List<?> read(EntityManager entities) {
            return entities.createQuery(SHELVES)
                    .setHint(QueryHints.QUERY_RESULTS_CACHE, HintValues.TRUE)
                    .getResultList();
        }
    },
    READS_PARTS {
        @Override
        @SuppressWarnings("deprecation") // Fetch groups have replaced it, and it still works.
        List<?> read(EntityManager entities) {
            ReadAllQuery query = new ReadAllQuery(Shelf.class);
            query.addPartialAttribute("id");
            query.dontMaintainCache();
            query.addAscendingOrdering("id");
            return executed(entities, query);
        }
    },
    READS_AGGREGATES {
        @Override
        List<?> read(EntityManager entities) {
            return List.of(entities.find(Cupboard.class, 1));
        }
    },
    USER_DEFINED_SQL {
        @Override
        List<?> read(EntityManager entities) {
            return executed(entities, new ReadAllQuery(Bed.class));
        }
    },
    TABLE_PER_CLASS {
        @Override
        List<?> read(EntityManager entities) {
            return entities.createQuery("select b from Box b order by b.id").getResultList();
        }
    },
    MULTITENANT {
        @Override
        List<?> read(EntityManager entities) {
            return entities.createQuery("select l from Locker l order by l.id").getResultList();
        }
    },
    SELECTS_TWO_ENTITIES {
        @Override
        List<?> read(EntityManager entities) {
            List<?> rows = entities.createQuery("select s, o from Shelf s join s.self o order by s.id")
                    .getResultList();
            return rows.stream().map(row -> ((Object[]) row)[0]).toList();
        }
    },
    SELECTS_NO_ENTITY {
        @Override
        List<?> read(EntityManager entities) {
            List<?> rows = entities.createQuery(
                            "select new " + Labelled.class.getName() + "(s, s.id) from Shelf s order by s.id")
                    .getResultList();
            return rows.stream().map(row -> ((Labelled) row).shelf()).toList();
        }
    };

    private static final String SHELVES = "select s from Shelf s order by s.id";

    /** Whether rooms are among what it reads. */
    boolean leadsToRooms() {
        return this != READS_PARTS;
    }

    /** Reads pieces of furniture in a way that a rule is against. */
    abstract List<?> read(EntityManager entities);

    private static List<?> executed(EntityManager entities, ReadAllQuery query) {
        return (List<?>) entities.unwrap(UnitOfWork.class).executeQuery(query);
    }

    List<Piece> pieces(EntityManager entities) {
        return read(entities).stream().map(Piece.class::cast).toList();
    }

    /** What a query makes with {@code select new}. */
    public record Labelled(Shelf shelf, int label) {}
}
