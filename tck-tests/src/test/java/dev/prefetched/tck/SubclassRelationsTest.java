package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relations that only a subclass has, where a query for the superclass brings its objects. */
@Tag("eclipselink")
class SubclassRelationsTest {

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "500,true", "3,false", "30,false", "500,false"})
    void takeOneStatementEachInOneTable(int rows, boolean sharedCache) {
        takeOneStatementEach("/vehicles", rows, sharedCache);
    }

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "500,true", "3,false", "30,false", "500,false"})
    void takeOneStatementEachInJoinedTables(int rows, boolean sharedCache) {
        takeOneStatementEach("/buildings", rows, sharedCache);
    }

    @ParameterizedTest
    @CsvSource({
        "/flushed,true",
        "/flushed,false",
        "/written,true",
        "/written,false",
        "/cleared,true",
        "/cleared,false",
    })
    void takeOneStatementEachWithinATransaction(String path, boolean sharedCache) {
        try (Deployment war = start(sharedCache)) {
            war.seed(Town.class, 30);

            // A read and an update come before the query in one case.
            PrefetchedAnswer.of(war, "/vehicles" + path).takesPrefetched(path.equals("/written") ? 2 + 4 : 4);
        }
    }

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "3,false", "30,false"})
    void takeOneStatementEachAsTargetOfARelation(int rows, boolean sharedCache) {
        try (Deployment war = start(sharedCache)) {
            war.seed(Town.class, rows);

            // The fleets, their vehicles, and of those the drivers and the tags.
            PrefetchedAnswer.of(war, "/fleets").takesPrefetched(1 + 1 + 2 + 1);
        }
    }

    /** An outer join that finds nobody gives a row without a class. */
    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "3,false", "30,false"})
    void takeOneStatementEachBesideRowsOfNobody(int rows, boolean sharedCache) {
        try (Deployment war = start(sharedCache);
                LoggedMessages log = new LoggedMessages()) {
            war.seed(Town.class, rows);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/fleets/vehicles");
            // What a join leads to is selected as by a report.
            answer.takesPrefetched(
                    EclipseLinkVersion.tellsRowsOfReports()
                            ? 1 + 3
                            : answer.plain().statements().count());

            assertThat(log.numbered("PRE03")).isEmpty();
        }
    }

    private static void takeOneStatementEach(String path, int rows, boolean sharedCache) {
        try (Deployment war = start(sharedCache)) {
            war.seed(Town.class, rows);

            // Half the rows have a reference of their own and half a collection.
            PrefetchedAnswer.of(war, path).takesPrefetched(path.equals("/vehicles") ? 1 + 3 : 1 + 2);
        }
    }

    private static Deployment start(boolean sharedCache) {
        var archive = Deployment.of(Plain.class, Annotated.class)
                .entities(
                        Vehicle.class,
                        Car.class,
                        Lorry.class,
                        Driver.class,
                        Cargo.class,
                        Building.class,
                        House.class,
                        Shop.class,
                        Fleet.class);
        return (sharedCache ? archive : archive.withoutSharedCache()).start();
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends TownResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends TownResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class TownResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/vehicles")
        public List<Vehicle> vehicles() {
            return entities.createQuery("select v from Vehicle v order by v.id", Vehicle.class)
                    .getResultList();
        }

        @GET
        @Path("/vehicles/flushed")
        public List<Vehicle> flushed() {
            entities.getTransaction().begin();
            entities.flush();
            List<Vehicle> vehicles = vehicles();
            entities.getTransaction().commit();
            return vehicles;
        }

        @GET
        @Path("/vehicles/written")
        public List<Vehicle> written() {
            entities.getTransaction().begin();
            entities.find(Driver.class, 2).drive();
            entities.flush();
            List<Vehicle> vehicles = vehicles();
            entities.getTransaction().commit();
            return vehicles;
        }

        @GET
        @Path("/vehicles/cleared")
        public List<Vehicle> cleared() {
            List<Vehicle> vehicles = vehicles();
            entities.clear();
            return vehicles;
        }

        @GET
        @Path("/buildings")
        public List<Building> buildings() {
            return entities.createQuery("select b from Building b order by b.id", Building.class)
                    .getResultList();
        }

        @GET
        @Path("/fleets/vehicles")
        public List<Vehicle> vehiclesOfFleets() {
            return entities.createQuery(
                            "select v from Fleet f left join f.vehicles v on v.id <> 2 order by f.id", Vehicle.class)
                    .getResultList();
        }

        @GET
        @Path("/fleets")
        public List<Fleet> fleets() {
            return entities.createQuery("select f from Fleet f order by f.id", Fleet.class)
                    .getResultList();
        }
    }

    @Entity(name = "Vehicle")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    public static class Vehicle {

        @Id
        public int id;

        public String plate = "";
    }

    @Entity(name = "Car")
    public static class Car extends Vehicle {

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Driver driver = new Driver();

        public Driver getDriver() {
            return driver;
        }
    }

    @Entity(name = "Lorry")
    public static class Lorry extends Vehicle {

        @ManyToMany(cascade = CascadeType.PERSIST)
        @OrderBy("id")
        private List<Cargo> cargoes = new ArrayList<>();

        @ElementCollection(fetch = FetchType.EAGER)
        @OrderBy
        private List<String> labels = new ArrayList<>();

        public List<Cargo> getCargoes() {
            return cargoes;
        }

        public List<String> getLabels() {
            return labels;
        }
    }

    @Entity(name = "Driver")
    public static class Driver {

        @Id
        public int id;

        private int trips;

        void drive() {
            trips++;
        }

        @JsonbTransient
        public int getTrips() {
            return trips;
        }
    }

    @Entity(name = "Cargo")
    public static class Cargo {

        @Id
        public int id;
    }

    @Entity(name = "Building")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Building {

        @Id
        public int id;
    }

    @Entity(name = "House")
    public static class House extends Building {

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Driver owner = new Driver();

        public Driver getOwner() {
            return owner;
        }
    }

    @Entity(name = "Shop")
    public static class Shop extends Building {

        @ManyToMany(cascade = CascadeType.PERSIST)
        @OrderBy("id")
        private List<Cargo> goods = new ArrayList<>();

        public List<Cargo> getGoods() {
            return goods;
        }
    }

    @Entity(name = "Fleet")
    public static class Fleet {

        @Id
        public int id;

        @ManyToMany
        @OrderBy("id")
        private List<Vehicle> vehicles = new ArrayList<>();

        public List<Vehicle> getVehicles() {
            return vehicles;
        }
    }

    /** Vehicles and buildings, every other one of each subclass, and a fleet for every vehicle. */
    public static final class Town implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Vehicle vehicle = number % 2 == 0 ? lorry(number) : car(number);
                vehicle.id = number;
                entities.persist(vehicle);
                Building building = number % 2 == 0 ? shop(number) : house(number);
                building.id = number;
                entities.persist(building);
                Fleet fleet = new Fleet();
                fleet.id = number;
                fleet.vehicles.add(vehicle);
                entities.persist(fleet);
            }
        }

        private static Car car(int number) {
            Car car = new Car();
            car.driver.id = 2 * number;
            return car;
        }

        private static Lorry lorry(int number) {
            Lorry lorry = new Lorry();
            lorry.cargoes.add(cargo(4 * number));
            lorry.cargoes.add(cargo(4 * number + 1));
            lorry.labels.add("fragile");
            lorry.labels.add("number " + number);
            return lorry;
        }

        private static House house(int number) {
            House house = new House();
            house.owner.id = 2 * number + 1;
            return house;
        }

        private static Shop shop(int number) {
            Shop shop = new Shop();
            shop.goods.add(cargo(4 * number + 2));
            shop.goods.add(cargo(4 * number + 3));
            return shop;
        }

        private static Cargo cargo(int id) {
            Cargo cargo = new Cargo();
            cargo.id = id;
            return cargo;
        }
    }
}
