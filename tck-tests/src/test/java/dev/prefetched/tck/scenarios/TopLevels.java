package dev.prefetched.tck.scenarios;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/** Parents with three children each, which are written in every way there is and show their parent's id. */
final class TopLevels {

    private static final int CHILDREN = 3;

    private TopLevels() {}

    static void seed(EntityManager entities, int rows) {
        for (int number = 1; number <= rows; number++) {
            ByDepth byDepth = Texted.persist(entities, new ByDepth(), number);
            ByAdapter byAdapter = Texted.persist(entities, new ByAdapter(), number);
            Renamed renamed = Texted.persist(entities, new Renamed(), number);
            Dotted dotted = Texted.persist(entities, new Dotted(), number);
            for (int place = 0; place < CHILDREN; place++) {
                int id = CHILDREN * number + place;
                Texted.persist(entities, new ChildByDepth(), id).parent = byDepth;
                Texted.persist(entities, new ChildByAdapter(), id).parent = byAdapter;
                Texted.persist(entities, new Kiddo(), id).parent = renamed;
                Texted.persist(entities, new DottedChild(), id).parent = dotted;
            }
        }
    }

    @Entity(name = "ByDepth")
    public static class ByDepth extends Texted {

        @OneToMany(mappedBy = "parent")
        @OrderBy("id")
        private List<ChildByDepth> children = new ArrayList<>();

        public List<ChildByDepth> getChildren() {
            return children;
        }
    }

    @Entity(name = "ChildByDepth")
    public static class ChildByDepth extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        private ByDepth parent;

        public int getParentId() {
            return parent.id;
        }
    }

    @Entity(name = "ByAdapter")
    public static class ByAdapter extends Texted {

        @OneToMany(mappedBy = "parent")
        @OrderBy("id")
        private List<ChildByAdapter> children = new ArrayList<>();

        @JsonbTypeAdapter(Summaries.class)
        public List<ChildByAdapter> getChildren() {
            return children;
        }
    }

    @Entity(name = "ChildByAdapter")
    public static class ChildByAdapter extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        private ByAdapter parent;

        int parentId() {
            return parent.id;
        }
    }

    @Entity(name = "Renamed")
    public static class Renamed extends Texted {

        @OneToMany(mappedBy = "parent")
        @OrderBy("id")
        private List<Kiddo> children = new ArrayList<>();

        @JsonbProperty("kiddos")
        public List<Kiddo> getChildren() {
            return children;
        }
    }

    @Entity(name = "Kiddo")
    public static class Kiddo extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        private Renamed parent;

        public int getParentId() {
            return parent.id;
        }
    }

    @Entity(name = "Dotted")
    public static class Dotted extends Texted {

        @OneToMany(mappedBy = "parent")
        @OrderBy("id")
        private List<DottedChild> children = new ArrayList<>();

        public List<String> getChildTexts() {
            return children.stream().map(child -> child.text).toList();
        }
    }

    @Entity(name = "DottedChild")
    public static class DottedChild extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        Dotted parent;
    }

    /** Writes children as their texts and their parent's id. */
    public static final class Summaries implements JsonbAdapter<List<ChildByAdapter>, List<Summary>> {

        @Override
        public List<Summary> adaptToJson(List<ChildByAdapter> children) {
            List<Summary> summaries = new ArrayList<>();
            for (ChildByAdapter child : children) {
                summaries.add(new Summary(child.text, child.parentId()));
            }
            return summaries;
        }

        @Override
        public List<ChildByAdapter> adaptFromJson(List<Summary> summaries) {
            throw new UnsupportedOperationException("Children are only written");
        }
    }

    /** What is written of a child. */
    public record Summary(String text, int parent) {}
}
