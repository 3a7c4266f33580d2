package dev.prefetched.tck.scenarios;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/** Households whose members are shown by computed values only. */
final class Households {

    private Households() {}

    static void seed(EntityManager entities, int rows) {
        for (int number = 1; number <= rows; number++) {
            Household household = Texted.persist(entities, new Household(), number);
            Texted.persist(entities, new HouseChild(), number).parent = household;
            Texted.persist(entities, new HouseKid(), 2 * number).parent = household;
            Texted.persist(entities, new HouseKid(), 2 * number + 1).parent = household;
        }
    }

    @Entity(name = "Household")
    public static class Household extends Texted {

        @OneToOne(mappedBy = "parent", fetch = FetchType.LAZY)
        private HouseChild child;

        @OneToMany(mappedBy = "parent")
        @OrderBy("id")
        private List<HouseKid> childrenSet = new ArrayList<>();

        public String getChildText() {
            return child.text;
        }

        public int getNumberOfChildren() {
            return 1 + childrenSet.size();
        }

        public List<String> getChildTexts() {
            return childrenSet.stream().map(kid -> kid.text).toList();
        }
    }

    @Entity(name = "HouseChild")
    public static class HouseChild extends Texted {

        @OneToOne(fetch = FetchType.LAZY)
        Household parent;
    }

    @Entity(name = "HouseKid")
    public static class HouseKid extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        Household parent;
    }
}
