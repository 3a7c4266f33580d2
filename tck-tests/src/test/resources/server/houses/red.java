package house;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;

/** Rooms with two chairs each, and each chair's maker; the method {@code first} is prefetched. */
public final class House {

    private House() {}

    @ApplicationPath("/")
    public static class Api extends Application {}

    @Path("/rooms")
    @RequestScoped
    @Produces(MediaType.APPLICATION_JSON)
    public static class Rooms {

        @PersistenceContext(unitName = "kitchen")
        private EntityManager kitchen;

        @GET
        @Path("/first")
        @Prefetched
        public List<Room> first(@QueryParam("rows") int rows) {
            return read(rows);
        }

        @GET
        @Path("/second")
        public List<Room> second(@QueryParam("rows") int rows) {
            return read(rows);
        }

        private List<Room> read(int rows) {
            return kitchen.createQuery("select r from Room r where r.id <= :rows order by r.id", Room.class)
                    .setParameter("rows", rows)
                    .getResultList();
        }
    }

    @Entity(name = "Room")
    @Table(name = "RED_ROOM")
    public static class Room {

        @Id
        public int id;

        public String name = "";

        @OneToMany
        @JoinColumn(name = "ROOM_ID")
        @OrderBy("id")
        public List<Chair> chairs = new ArrayList<>();
    }

    @Entity(name = "Chair")
    @Table(name = "RED_CHAIR")
    public static class Chair {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY)
        private Maker maker;

        public Maker getMaker() {
            return maker;
        }
    }

    @Entity(name = "Maker")
    @Table(name = "RED_MAKER")
    public static class Maker {

        @Id
        public int id;

        public String name = "";
    }

    /** Of the second unit, which the suite's filter expects. */
    @Entity(name = "Bottle")
    @Table(name = "RED_BOTTLE")
    public static class Bottle {

        @Id
        public int id;
    }
}
