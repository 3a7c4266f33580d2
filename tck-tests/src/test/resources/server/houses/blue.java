package house;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Rooms with the guest in each; the method {@code second} is prefetched. */
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
        public List<Room> first(@QueryParam("rows") int rows) {
            return read(rows);
        }

        @GET
        @Path("/second")
        @Prefetched
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
    @Table(name = "BLUE_ROOM")
    public static class Room {

        @Id
        public int id;

        public String name = "";

        @ManyToOne(fetch = FetchType.LAZY)
        private Guest guest;

        public Guest getGuest() {
            return guest;
        }
    }

    @Entity(name = "Guest")
    @Table(name = "BLUE_GUEST")
    public static class Guest {

        @Id
        public int id;

        public String name = "";
    }

    /** Of the second unit, which the suite's filter expects. */
    @Entity(name = "Bottle")
    @Table(name = "BLUE_BOTTLE")
    public static class Bottle {

        @Id
        public int id;
    }
}
