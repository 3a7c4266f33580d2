package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EclipseLink reads the key of what it puts into a map. What that reads is batched, though no property shows the key. */
@Tag("jsonb")
@Tag("eclipselink")
class MapKeysTest {

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "3,false", "30,false"})
    void takeOneStatementForWhatIsReadToTellThem(int cellars, boolean sharedCache) {
        var archive = Deployment.of(Plain.class, Annotated.class)
                .entities(
                        Cellar.class, Wine.class, Grower.class, Spirit.class, Cheese.class, Dairy.class, Village.class);
        try (Deployment war = (sharedCache ? archive : archive.withoutSharedCache()).start()) {
            war.seed(Cellars.class, cellars);

            // For each cellar: its wines and their two growers, its spirits, its cheeses, their two dairies and
            // villages.
            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/cellars")
                    .takesPlain(1 + (3 + 1 + 5) * cellars)
                    .takesPrefetched(1 + 6);

            assertThat(answer.prefetched().body())
                    .contains("\"cheeses\":[4,5]", "\"strengths\":{\"4\":40,\"5\":50}", "\"vintages\":[1904,1905]");
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends CellarResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends CellarResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class CellarResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/cellars")
        public List<Cellar> cellars() {
            return entities.createQuery("select c from Cellar c order by c.id", Cellar.class)
                    .getResultList();
        }
    }

    @Entity(name = "Cellar")
    public static class Cellar {

        @Id
        public int id;

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "CELLAR_ID")
        @MapKey(name = "label")
        private Map<String, Wine> wines = new HashMap<>();

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "CELLAR_ID")
        @MapKey
        private Map<Integer, Spirit> spirits = new HashMap<>();

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "CELLAR_ID")
        @MapKey(name = "dairy")
        private Map<Dairy, Cheese> cheeses = new HashMap<>();

        public Map<Integer, Integer> getStrengths() {
            Map<Integer, Integer> strengths = new TreeMap<>();
            spirits.forEach((id, spirit) -> strengths.put(id, spirit.strength));
            return strengths;
        }

        public List<Integer> getVintages() {
            return wines.values().stream().map(Wine::getVintage).sorted().toList();
        }

        public List<Integer> getCheeses() {
            return cheeses.values().stream().map(Cheese::getId).sorted().toList();
        }
    }

    /** Its key is computed. */
    @Entity(name = "Wine")
    @Access(AccessType.PROPERTY)
    public static class Wine {

        private int id;
        private int vintage;
        private String label = "";
        private Grower grower = new Grower();

        @Id
        public int getId() {
            return id;
        }

        public void setId(int id) {
            this.id = id;
        }

        public int getVintage() {
            return vintage;
        }

        public void setVintage(int vintage) {
            this.vintage = vintage;
        }

        public String getLabel() {
            return label + " by " + grower.name;
        }

        public void setLabel(String label) {
            this.label = label;
        }

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        public Grower getGrower() {
            return grower;
        }

        public void setGrower(Grower grower) {
            this.grower = grower;
        }
    }

    @Entity(name = "Grower")
    public static class Grower {

        @Id
        public int id;

        String name = "";
    }

    @Entity(name = "Spirit")
    public static class Spirit {

        @Id
        public int id;

        int strength;
    }

    /** Its key is a relation; as a field, EclipseLink would read it past the weaving and find null. */
    @Entity(name = "Cheese")
    @Access(AccessType.PROPERTY)
    public static class Cheese {

        private int id;
        private Dairy dairy = new Dairy();

        @Id
        public int getId() {
            return id;
        }

        public void setId(int id) {
            this.id = id;
        }

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        public Dairy getDairy() {
            return dairy;
        }

        public void setDairy(Dairy dairy) {
            this.dairy = dairy;
        }
    }

    @Entity(name = "Dairy")
    public static class Dairy {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Village village = new Village();

        @Override
        public int hashCode() {
            return village.number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Dairy dairy && dairy.id == id && dairy.village.number == village.number;
        }
    }

    @Entity(name = "Village")
    public static class Village {

        @Id
        public int id;

        int number;
    }

    /** Cellars of two wines, two spirits and two cheeses. */
    public static final class Cellars implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Cellar cellar = new Cellar();
                cellar.id = number;
                for (int id = 2 * number; id <= 2 * number + 1; id++) {
                    Wine wine = new Wine();
                    wine.setId(id);
                    wine.setVintage(1900 + id);
                    wine.setLabel("Wine " + id);
                    wine.getGrower().id = id;
                    wine.getGrower().name = "Grower " + id;
                    cellar.wines.put(wine.getLabel(), wine);
                    Spirit spirit = new Spirit();
                    spirit.id = id;
                    spirit.strength = 10 * id;
                    cellar.spirits.put(id, spirit);
                    Cheese cheese = new Cheese();
                    cheese.setId(id);
                    cheese.getDairy().id = id;
                    cheese.getDairy().village.id = id;
                    cheese.getDairy().village.number = id;
                    cellar.cheeses.put(cheese.getDairy(), cheese);
                }
                entities.persist(cellar);
            }
        }
    }
}
