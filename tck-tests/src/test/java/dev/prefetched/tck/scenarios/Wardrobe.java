package dev.prefetched.tck.scenarios;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** Coats with a lining with a patch: eight to-one relations each, and beside each object its id. */
final class Wardrobe {

    /** Of each garment: seven labels, and the eighth leads on. */
    static final int WIDTH = 8;

    static final int DEPTH = 3;

    private Wardrobe() {}

    static void seed(EntityManager entities, int rows) {
        for (int number = 1; number <= rows; number++) {
            Patch patch = labelled(entities, new Patch(), number, 0);
            patch.badge = label(entities, number, 0, WIDTH - 1);
            Lining lining = labelled(entities, new Lining(), number, 1);
            lining.patch = patch;
            labelled(entities, new Coat(), number, 2).lining = lining;
        }
    }

    private static <G extends Garment> G labelled(EntityManager entities, G garment, int number, int level) {
        garment.kind = label(entities, number, level, 0);
        garment.size = label(entities, number, level, 1);
        garment.color = label(entities, number, level, 2);
        garment.fabric = label(entities, number, level, 3);
        garment.cut = label(entities, number, level, 4);
        garment.season = label(entities, number, level, 5);
        garment.maker = label(entities, number, level, 6);
        return Texted.persist(entities, garment, number);
    }

    private static Label label(EntityManager entities, int number, int level, int place) {
        return Texted.persist(entities, new Label(), (number * DEPTH + level) * WIDTH + place);
    }

    @Entity(name = "Label")
    public static class Label extends Texted {}

    @MappedSuperclass
    public abstract static class Garment extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        Label kind;

        @ManyToOne(fetch = FetchType.LAZY)
        Label size;

        @ManyToOne(fetch = FetchType.LAZY)
        Label color;

        @ManyToOne(fetch = FetchType.LAZY)
        Label fabric;

        @ManyToOne(fetch = FetchType.LAZY)
        Label cut;

        @ManyToOne(fetch = FetchType.LAZY)
        Label season;

        @ManyToOne(fetch = FetchType.LAZY)
        Label maker;

        public Label getKind() {
            return kind;
        }

        public int getKindId() {
            return kind.id;
        }

        public Label getSize() {
            return size;
        }

        public int getSizeId() {
            return size.id;
        }

        public Label getColor() {
            return color;
        }

        public int getColorId() {
            return color.id;
        }

        public Label getFabric() {
            return fabric;
        }

        public int getFabricId() {
            return fabric.id;
        }

        public Label getCut() {
            return cut;
        }

        public int getCutId() {
            return cut.id;
        }

        public Label getSeason() {
            return season;
        }

        public int getSeasonId() {
            return season.id;
        }

        public Label getMaker() {
            return maker;
        }

        public int getMakerId() {
            return maker.id;
        }
    }

    @Entity(name = "Coat")
    public static class Coat extends Garment {

        @ManyToOne(fetch = FetchType.LAZY)
        private Lining lining;

        public Lining getLining() {
            return lining;
        }

        public int getLiningId() {
            return lining.id;
        }
    }

    @Entity(name = "Lining")
    public static class Lining extends Garment {

        @ManyToOne(fetch = FetchType.LAZY)
        private Patch patch;

        public Patch getPatch() {
            return patch;
        }

        public int getPatchId() {
            return patch.id;
        }
    }

    @Entity(name = "Patch")
    public static class Patch extends Garment {

        @ManyToOne(fetch = FetchType.LAZY)
        private Label badge;

        public Label getBadge() {
            return badge;
        }

        public int getBadgeId() {
            return badge.id;
        }
    }
}
