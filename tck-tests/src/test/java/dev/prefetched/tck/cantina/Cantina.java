package dev.prefetched.tck.cantina;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bottles, each from a barrel, which is known by its number and the vault it lies in. */
public final class Cantina {

    private Cantina() {}

    /** All of them with all of {@link Estate}, for a deployment. */
    public static Class<?>[] entities() {
        return new Class<?>[] {
            Bottle.class,
            Barrel.class,
            Tasting.class,
            Estate.Producer.class,
            Estate.Region.class,
            Estate.Review.class,
            Estate.Grape.class,
            Estate.Terms.AsText.class
        };
    }

    @Entity(name = "Bottle")
    public static class Bottle {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        @JoinColumn(name = "BARREL_NO", referencedColumnName = "BARREL_NO")
        @JoinColumn(name = "VAULT", referencedColumnName = "VAULT")
        private @Nullable Barrel barrel;

        public @Nullable Barrel getBarrel() {
            return barrel;
        }

        void filledFrom(Barrel source) {
            barrel = source;
        }
    }

    @Entity(name = "Barrel")
    @IdClass(BarrelId.class)
    public static class Barrel {

        @Id
        @Column(name = "BARREL_NO")
        public long number;

        @Id
        @Column(name = "VAULT")
        public String vault = "";

        @OneToMany(mappedBy = "barrel", cascade = CascadeType.PERSIST)
        @OrderBy("id")
        private List<Tasting> tastings = new ArrayList<>();

        @ManyToMany
        @JoinTable(
                name = "BARREL_GRAPE",
                joinColumns = {
                    @JoinColumn(name = "BARREL_NO", referencedColumnName = "BARREL_NO"),
                    @JoinColumn(name = "VAULT", referencedColumnName = "VAULT")
                },
                inverseJoinColumns = @JoinColumn(name = "GRAPE_ID"))
        @OrderBy("id")
        private List<Estate.Grape> grapes = new ArrayList<>();

        @ElementCollection
        @CollectionTable(
                name = "BARREL_MARK",
                joinColumns = {
                    @JoinColumn(name = "BARREL_NO", referencedColumnName = "BARREL_NO"),
                    @JoinColumn(name = "VAULT", referencedColumnName = "VAULT")
                })
        @Column(name = "MARK")
        @OrderBy
        private List<String> marks = new ArrayList<>();

        public List<Tasting> getTastings() {
            return tastings;
        }

        public List<Estate.Grape> getGrapes() {
            return grapes;
        }

        public List<String> getMarks() {
            return marks;
        }
    }

    /** The key of a barrel. */
    public static class BarrelId {

        public long number;
        public String vault = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof BarrelId id && id.number == number && id.vault.equals(vault);
        }

        @Override
        public int hashCode() {
            return Objects.hash(number, vault);
        }
    }

    @Entity(name = "Tasting")
    public static class Tasting {

        @Id
        public int id;

        public String verdict = "";

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "BARREL_NO", referencedColumnName = "BARREL_NO")
        @JoinColumn(name = "VAULT", referencedColumnName = "VAULT")
        @JsonbTransient
        @SuppressWarnings("UnusedVariable") // What the barrel's tastings are mapped by.
        private @Nullable Barrel barrel;

        void of(Barrel tasted) {
            barrel = tasted;
        }
    }
}
