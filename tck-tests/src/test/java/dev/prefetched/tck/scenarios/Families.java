package dev.prefetched.tck.scenarios;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/** Parents with a car, a child with toys, and kids with kids. */
final class Families {

    private Families() {}

    static void seed(EntityManager entities, int rows) {
        for (int number = 1; number <= rows; number++) {
            Car car = Texted.persist(entities, new Car(), number);
            Texted.persist(entities, new Driver(), number).car = car;
            seedParent(entities, number, car);
            seedGrandparent(entities, number, car);
            seedKin(entities, number, car);
        }
    }

    private static void seedParent(EntityManager entities, int number, Car car) {
        Parent parent = Texted.persist(entities, new Parent(), number);
        parent.car = car;
        Child child = Texted.persist(entities, new Child(), number);
        child.parent = parent;
        Texted.persist(entities, new Toy(), number).owner = child;
    }

    private static void seedGrandparent(EntityManager entities, int number, Car car) {
        Grandparent grandparent = Texted.persist(entities, new Grandparent(), number);
        grandparent.car = car;
        for (int kids = 0; kids < 3; kids++) {
            int id = 3 * number + kids;
            Kid kid = Texted.persist(entities, new Kid(), id);
            kid.parent = grandparent;
            for (int grandKids = 0; grandKids < 2; grandKids++) {
                Texted.persist(entities, new GrandKid(), 2 * id + grandKids).parent = kid;
            }
        }
    }

    private static void seedKin(EntityManager entities, int number, Car car) {
        Kin kin = Texted.persist(entities, new Kin(), number);
        kin.car = car;
        Texted.persist(entities, new OnlyChild(), number).parent = kin;
        Texted.persist(entities, new KinsKid(), 2 * number).parent = kin;
        Texted.persist(entities, new KinsKid(), 2 * number + 1).parent = kin;
    }

    @Entity(name = "Car")
    public static class Car extends Texted {}

    @Entity(name = "Driver")
    public static class Driver extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        private Car car;

        public Car getCar() {
            return car;
        }

        public int getCarId() {
            return car.id;
        }
    }

    @Entity(name = "Parent")
    public static class Parent extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        private Car car;

        @OneToOne(mappedBy = "parent", fetch = FetchType.LAZY)
        private Child child;

        public Car getCar() {
            return car;
        }

        public Child getChild() {
            return child;
        }
    }

    @Entity(name = "Child")
    public static class Child extends Texted {

        @OneToOne(fetch = FetchType.LAZY)
        private Parent parent;

        @OneToMany(mappedBy = "owner")
        @OrderBy("id")
        private List<Toy> toys = new ArrayList<>();

        public int getParentId() {
            return parent.id;
        }

        public List<Toy> getToys() {
            return toys;
        }
    }

    @Entity(name = "Toy")
    public static class Toy extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        Child owner;
    }

    @Entity(name = "Grandparent")
    public static class Grandparent extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        private Car car;

        @OneToMany(mappedBy = "parent")
        @OrderBy("id")
        private List<Kid> childrenSet = new ArrayList<>();

        public int getCarId() {
            return car.id;
        }

        @JsonbProperty("kids")
        public List<Kid> getChildrenSet() {
            return childrenSet;
        }
    }

    @Entity(name = "Kid")
    public static class Kid extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        private Grandparent parent;

        @OneToMany(mappedBy = "parent")
        @OrderBy("id")
        private List<GrandKid> children = new ArrayList<>();

        public int getParentId() {
            return parent.id;
        }

        public List<GrandKid> getChildren() {
            return children;
        }
    }

    @Entity(name = "GrandKid")
    public static class GrandKid extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        Kid parent;
    }

    @Entity(name = "Kin")
    public static class Kin extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        private Car car;

        @OneToOne(mappedBy = "parent", fetch = FetchType.LAZY)
        private OnlyChild child;

        @OneToMany(mappedBy = "parent")
        @OrderBy("id")
        private List<KinsKid> childrenSet = new ArrayList<>();

        public Car getCar() {
            return car;
        }

        public OnlyChild getChild() {
            return child;
        }

        public List<KinsKid> getChildrenSet() {
            return childrenSet;
        }
    }

    @Entity(name = "OnlyChild")
    public static class OnlyChild extends Texted {

        @OneToOne(fetch = FetchType.LAZY)
        private Kin parent;

        public int getParentId() {
            return parent.id;
        }
    }

    @Entity(name = "KinsKid")
    public static class KinsKid extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        private Kin parent;

        public int getParentId() {
            return parent.id;
        }
    }
}
