package dev.prefetched.tck.joins;

import dev.prefetched.tck.joins.Office.Desk;
import dev.prefetched.tck.joins.Office.Room;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;

/** The ways to read a desk by its id. */
enum ReadById {
    FIND(true) {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            return entities.find(Desk.class, id);
        }
    },
    FIND_IN_A_TRANSACTION(true) {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            entities.getTransaction().begin();
            Desk desk = entities.find(Desk.class, id);
            entities.getTransaction().commit();
            return desk;
        }
    },
    JPQL(true) {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            return first(entities.createQuery("select d from Desk d where d.id = :id", Desk.class)
                    .setParameter("id", id)
                    .getResultStream());
        }
    },
    /** A list read to EclipseLink. */
    CRITERIA {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            var builder = entities.getCriteriaBuilder();
            var query = builder.createQuery(Desk.class);
            query.where(builder.equal(query.from(Desk.class).get("id"), id));
            return first(entities.createQuery(query).getResultStream());
        }
    },
    TWICE(true) {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            entities.find(Desk.class, id);
            return entities.find(Desk.class, id);
        }
    },
    AFTER_CLEARING {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            entities.find(Desk.class, id);
            entities.clear();
            return entities.find(Desk.class, id);
        }
    },
    THEN_DETACHED {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            Desk desk = entities.find(Desk.class, id);
            Stream.ofNullable(desk).forEach(entities::detach);
            return desk;
        }
    },
    THEN_CLEARED {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            Desk desk = entities.find(Desk.class, id);
            entities.clear();
            return desk;
        }
    },
    REFERENCE {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            return id > 5 ? null : entities.getReference(Desk.class, id);
        }
    },
    REFRESHED {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            Desk desk = entities.find(Desk.class, id);
            Stream.ofNullable(desk).forEach(entities::refresh);
            return desk;
        }
    },
    LOCKED {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            entities.getTransaction().begin();
            Desk desk = entities.find(Desk.class, id, LockModeType.PESSIMISTIC_WRITE);
            entities.getTransaction().commit();
            return desk;
        }
    },
    WITH_ANOTHER_CONDITION {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            return first(entities.createQuery("select d from Desk d where d.id = :id and d.name = 'Desk 1'", Desk.class)
                    .setParameter("id", id)
                    .getResultStream());
        }
    },
    WITH_A_JOIN {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            return first(entities.createQuery("select d from Desk d join d.room r where d.id = :id", Desk.class)
                    .setParameter("id", id)
                    .getResultStream());
        }
    },
    WITH_A_JOIN_FETCH {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            return first(
                    entities.createQuery("select d from Desk d left join fetch d.chair where d.id = :id", Desk.class)
                            .setParameter("id", id)
                            .getResultStream());
        }
    },
    WITH_A_GRAPH {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            var graph = entities.createEntityGraph(Desk.class);
            graph.addAttributeNodes("name", "chair");
            return entities.find(Desk.class, id, Map.of("jakarta.persistence.loadgraph", graph));
        }
    },
    WITH_A_FETCH_GRAPH {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            var graph = entities.createEntityGraph(Desk.class);
            graph.addAttributeNodes("name", "chair");
            return entities.find(Desk.class, id, Map.of("jakarta.persistence.fetchgraph", graph));
        }
    },
    READ_ONLY {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            return first(entities.createQuery("select d from Desk d where d.id = :id", Desk.class)
                    .setParameter("id", id)
                    .setHint(QueryHints.READ_ONLY, "true")
                    .getResultStream());
        }
    },
    NATIVE {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            return first(entities.createNativeQuery(
                            "select d.*, s.HEIGHT from DESK d left join STANDINGDESK s on s.ID = d.ID where d.ID = ?",
                            Desk.class)
                    .setParameter(1, id)
                    .getResultStream());
        }
    },
    /** What it leads to is there already, changed and not flushed. */
    BESIDE_A_CHANGED_ROOM {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            entities.getTransaction().begin();
            entities.find(Room.class, 1).rename("Changed");
            Desk desk = entities.find(Desk.class, id);
            String seen = roomOf(desk);
            entities.getTransaction().rollback();
            return seen.isEmpty() ? null : desk;
        }
    },
    /** What it leads to was removed in this transaction, and the rows were written. */
    BESIDE_A_REMOVED_CHAIR {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            entities.getTransaction().begin();
            entities.createNativeQuery("update DESK set CHAIR_ID = null where ID = 1")
                    .executeUpdate();
            entities.createNativeQuery("update ROOM set NAME = 'Written' where ID = 1")
                    .executeUpdate();
            Desk desk = entities.find(Desk.class, id);
            String seen = roomOf(desk);
            entities.getTransaction().rollback();
            return seen.isEmpty() ? null : desk;
        }
    },
    MOVED {
        @Override
        @Nullable
        Desk read(EntityManager entities, int id) {
            entities.getTransaction().begin();
            Desk desk = entities.find(Desk.class, id);
            Stream.ofNullable(desk).forEach(moved -> moved.moveTo(entities.find(Room.class, 2)));
            entities.flush();
            entities.clear();
            Desk again = entities.find(Desk.class, id);
            String seen = roomOf(again);
            entities.getTransaction().rollback();
            return seen.isEmpty() ? null : again;
        }
    };

    private final boolean joined;

    ReadById() {
        this(false);
    }

    ReadById(boolean joined) {
        this.joined = joined;
    }

    /** Whether it is read as such, with nothing asked for besides. */
    boolean isJoined() {
        return joined;
    }

    /** The desk with that id; null if there is none. */
    abstract @Nullable Desk read(EntityManager entities, int id);

    private static @Nullable Desk first(Stream<?> desks) {
        return (Desk) desks.findFirst().orElse(null);
    }

    /** Looked at while the transaction lasts. */
    private static String roomOf(@Nullable Desk desk) {
        return Optional.ofNullable(desk)
                .map(Desk::getRoom)
                .map(room -> room.name)
                .orElse("none");
    }
}
