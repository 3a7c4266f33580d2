package dev.prefetched.tck.server.trattoria;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/**
 * The entities of the persistence unit {@code kitchen}, which has a shared cache: chefs with three levels of LAZY relations
 * below them, reviews with two levels of EAGER ones, and a chain of couriers.
 */
public final class Kitchen {

    private Kitchen() {}

    @Entity(name = "Chef")
    public static class Chef {

        @Id
        public int id;

        public String name = "";

        @OneToMany
        @JoinColumn(name = "CHEF_ID")
        @OrderBy("id")
        private List<Menu> menus = new ArrayList<>();

        public List<Menu> getMenus() {
            return menus;
        }

        /** Here and not where it is called: only an entity's own code is woven to tell EclipseLink that it writes. */
        void rename(String other) {
            name = other;
        }
    }

    @Entity(name = "Menu")
    public static class Menu {

        @Id
        public int id;

        public String title = "";

        @OneToMany
        @JoinColumn(name = "MENU_ID")
        @OrderBy("id")
        private List<Course> courses = new ArrayList<>();

        public List<Course> getCourses() {
            return courses;
        }
    }

    @Entity(name = "Course")
    public static class Course {

        @Id
        public int id;

        public String title = "";

        @ManyToOne(fetch = FetchType.LAZY)
        private Region region = new Region();

        public Region getRegion() {
            return region;
        }
    }

    @Entity(name = "Region")
    public static class Region {

        @Id
        public int id;

        public String name = "";
    }

    @Entity(name = "Review")
    public static class Review {

        @Id
        public int id;

        public String verdict = "";

        @ManyToOne(fetch = FetchType.EAGER)
        private Guest guest = new Guest();

        public Guest getGuest() {
            return guest;
        }
    }

    @Entity(name = "Guest")
    public static class Guest {

        @Id
        public int id;

        public String name = "";

        @ManyToOne(fetch = FetchType.EAGER)
        private Town town = new Town();

        public Town getTown() {
            return town;
        }
    }

    @Entity(name = "Town")
    public static class Town {

        @Id
        public int id;

        public String name = "";
    }

    /** Who hands over to the next one. */
    @Entity(name = "Courier")
    public static class Courier {

        @Id
        public int id;

        public String name = "";

        @ManyToOne(fetch = FetchType.EAGER)
        @SuppressWarnings("UnusedVariable") // Only EclipseLink reads it.
        private Courier next;
    }
}
