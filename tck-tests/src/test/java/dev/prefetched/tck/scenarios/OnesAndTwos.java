package dev.prefetched.tck.scenarios;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/** Ones that know two neighbouring twos each, shown from both sides. */
final class OnesAndTwos {

    private OnesAndTwos() {}

    static void seed(EntityManager entities, int rows) {
        List<Two> twos = new ArrayList<>();
        List<TwoWithIds> twosWithIds = new ArrayList<>();
        List<TwoInFull> twosInFull = new ArrayList<>();
        for (int number = 1; number <= rows + 2; number++) {
            twos.add(Texted.persist(entities, new Two(), number));
            twosWithIds.add(Texted.persist(entities, new TwoWithIds(), number));
            twosInFull.add(Texted.persist(entities, new TwoInFull(), number));
        }
        for (int number = 1; number <= rows + 1; number++) {
            Texted.persist(entities, new OneWithIds(), number).twos.addAll(twos.subList(number - 1, number + 1));
            Texted.persist(entities, new OneInFull(), number).twos.addAll(twos.subList(number - 1, number + 1));
            Texted.persist(entities, new Owner(), number).twos.addAll(twosWithIds.subList(number - 1, number + 1));
            Texted.persist(entities, new OneAndBack(), number).twos.addAll(twosInFull.subList(number - 1, number + 1));
        }
    }

    private static List<Integer> ids(List<? extends Texted> entities) {
        return entities.stream().map(entity -> entity.id).toList();
    }

    @Entity(name = "Two")
    public static class Two extends Texted {}

    @Entity(name = "OneWithIds")
    public static class OneWithIds extends Texted {

        @ManyToMany
        @OrderBy("id")
        private List<Two> twos = new ArrayList<>();

        public List<Integer> getTwoIds() {
            return ids(twos);
        }
    }

    @Entity(name = "OneInFull")
    public static class OneInFull extends Texted {

        @ManyToMany
        @OrderBy("id")
        private List<Two> twos = new ArrayList<>();

        public List<Two> getTwos() {
            return twos;
        }
    }

    @Entity(name = "Owner")
    public static class Owner extends Texted {

        @ManyToMany
        private List<TwoWithIds> twos = new ArrayList<>();
    }

    @Entity(name = "TwoWithIds")
    public static class TwoWithIds extends Texted {

        @ManyToMany(mappedBy = "twos")
        @OrderBy("id")
        private List<Owner> ones = new ArrayList<>();

        public List<Integer> getOneIds() {
            return ids(ones);
        }
    }

    @Entity(name = "OneAndBack")
    public static class OneAndBack extends Texted {

        @ManyToMany
        @OrderBy("id")
        private List<TwoInFull> twos = new ArrayList<>();

        public List<Integer> getTwoIds() {
            return ids(twos);
        }
    }

    @Entity(name = "TwoInFull")
    public static class TwoInFull extends Texted {

        @ManyToMany(mappedBy = "twos")
        @OrderBy("id")
        private List<OneAndBack> ones = new ArrayList<>();

        public List<OneAndBack> getOnes() {
            return ones;
        }
    }
}
