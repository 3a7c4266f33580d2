package dev.prefetched.tck.scenarios;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;

/** Pairs, shown from neither side, from the inverse side and from the owning one. */
final class Siblings {

    private Siblings() {}

    static void seed(EntityManager entities, int rows) {
        for (int number = 1; number <= rows; number++) {
            Loner loner = Texted.persist(entities, new Loner(), number);
            Texted.persist(entities, new LonersBrother(), number).sibling = loner;
            ChildA child = Texted.persist(entities, new ChildA(), number);
            Texted.persist(entities, new Brother(), number).sibling = child;
            Sister sister = Texted.persist(entities, new Sister(), number);
            Texted.persist(entities, new SistersBrother(), number).sibling = sister;
        }
    }

    @Entity(name = "Loner")
    public static class Loner extends Texted {

        @OneToOne(mappedBy = "sibling", fetch = FetchType.LAZY)
        LonersBrother brother;
    }

    @Entity(name = "LonersBrother")
    public static class LonersBrother extends Texted {

        @OneToOne(fetch = FetchType.LAZY)
        Loner sibling;
    }

    @Entity(name = "ChildA")
    public static class ChildA extends Texted {

        @OneToOne(mappedBy = "sibling", fetch = FetchType.LAZY)
        private Brother brother;

        public Brother getBrother() {
            return brother;
        }
    }

    @Entity(name = "Brother")
    public static class Brother extends Texted {

        @OneToOne(fetch = FetchType.LAZY)
        ChildA sibling;
    }

    @Entity(name = "Sister")
    public static class Sister extends Texted {}

    @Entity(name = "SistersBrother")
    public static class SistersBrother extends Texted {

        @OneToOne(fetch = FetchType.LAZY)
        private Sister sibling;

        public Sister getSibling() {
            return sibling;
        }
    }
}
