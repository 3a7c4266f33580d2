package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Relations that a serializer goes through are found in its bytecode: those it reads, those in an embedded object, and
 * those of the objects it hands back to JSON-B.
 */
@Tag("jsonb")
class SerializersTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void takeOneStatementForEachRelationTheyGoThrough(int evenings) {
        try (Deployment war = Deployment.of(Plain.class, Annotated.class)
                .entities(Evening.class, Party.class, Place.class, Hall.class, Guest.class, Menu.class, Cook.class)
                .start()) {
            war.seed(Evenings.class, evenings);

            // For each evening: its party and that one's hall, guests, menu and the menu's cook.
            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/evenings")
                    .takesPlain(1 + 5 * evenings)
                    .takesPrefetched(1 + 5);

            assertThat(answer.prefetched().body())
                    .contains(
                            "\"party\":{\"hall\":\"Hall 2\",\"guests\":[4,5],\"menu\":{\"cook\":{\"id\":2},\"id\":2}}");
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends EveningResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends EveningResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class EveningResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/evenings")
        public List<Evening> evenings() {
            return entities.createQuery("select e from Evening e order by e.id", Evening.class)
                    .getResultList();
        }
    }

    @Entity(name = "Evening")
    public static class Evening {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Party party = new Party();

        @JsonbTypeSerializer(PartyWriter.class)
        public Party getParty() {
            return party;
        }
    }

    @Entity(name = "Party")
    public static class Party {

        @Id
        public int id;

        @Embedded
        private Place place = new Place();

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "PARTY_ID")
        @OrderBy("id")
        private List<Guest> guests = new ArrayList<>();

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Menu menu = new Menu();

        String hallName() {
            return place.hallName();
        }

        List<Guest> guests() {
            return guests;
        }

        Menu menu() {
            return menu;
        }
    }

    @Embeddable
    public static class Place {

        int seats;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Hall hall = new Hall();

        String hallName() {
            return hall.name;
        }
    }

    @Entity(name = "Hall")
    public static class Hall {

        @Id
        public int id;

        String name = "";
    }

    @Entity(name = "Guest")
    public static class Guest {

        @Id
        public int id;
    }

    @Entity(name = "Menu")
    public static class Menu {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Cook cook = new Cook();

        public Cook getCook() {
            return cook;
        }
    }

    @Entity(name = "Cook")
    public static class Cook {

        @Id
        public int id;
    }

    /** Writes a party in its own way, and leaves the menu to JSON-B. */
    public static final class PartyWriter implements JsonbSerializer<Party> {

        @Override
        public void serialize(Party party, JsonGenerator generator, SerializationContext context) {
            generator.writeStartObject();
            generator.write("hall", party.hallName());
            generator.writeStartArray("guests");
            for (Guest guest : party.guests()) {
                generator.write(guest.id);
            }
            generator.writeEnd();
            context.serialize("menu", party.menu(), generator);
            generator.writeEnd();
        }
    }

    /** Evenings, each with a party of two guests and a hall, a menu and a cook of its own. */
    public static final class Evenings implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Evening evening = new Evening();
                evening.id = number;
                Party party = evening.party;
                party.id = number;
                party.place.hall.id = number;
                party.place.hall.name = "Hall " + number;
                party.menu.id = number;
                party.menu.cook.id = number;
                for (int id = 2 * number; id <= 2 * number + 1; id++) {
                    Guest guest = new Guest();
                    guest.id = id;
                    party.guests.add(guest);
                }
                entities.persist(evening);
            }
        }
    }
}
