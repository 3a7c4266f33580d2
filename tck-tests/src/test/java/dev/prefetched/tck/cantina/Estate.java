package dev.prefetched.tck.cantina;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Producers and all that is known of them: large texts, large binaries and JSON at every level. */
public final class Estate {

    private Estate() {}

    @Entity(name = "Producer")
    public static class Producer {

        @Id
        public UUID id = new UUID(0, 0);

        @Version
        @JsonbTransient
        public int version;

        @Column(name = "PRODUCER_NO", unique = true)
        public int number;

        @Lob
        @Basic(fetch = FetchType.LAZY)
        private String history = "";

        /** Read always. */
        @Lob
        @SuppressWarnings("UnusedVariable") // Written by JSON-B through its getter.
        private byte[] seal = {};

        /** Read always, written never. */
        @Lob
        @SuppressWarnings("UnusedVariable") // Not to be read is what it is for.
        private String ledger = "";

        @Convert(converter = Terms.AsText.class)
        @Column(name = "TERMS", columnDefinition = "varchar(400)")
        public Terms terms = new Terms();

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private @Nullable Region region;

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "PRODUCER_ID")
        @OrderBy("id")
        private List<Review> reviews = new ArrayList<>();

        @ManyToMany
        @OrderBy("id")
        private List<Grape> grapes = new ArrayList<>();

        public String getHistory() {
            return history;
        }

        public byte[] getSeal() {
            return seal.clone();
        }

        public @Nullable Region getRegion() {
            return region;
        }

        public List<Review> getReviews() {
            return reviews;
        }

        public List<Grape> getGrapes() {
            return grapes;
        }

        void describe(String text) {
            history = "History of " + text;
            ledger = "Ledger of " + text;
            seal = new byte[] {0, 1, (byte) number};
        }

        void liesIn(Region place) {
            region = place;
        }
    }

    @Entity(name = "Region")
    public static class Region {

        @Id
        public int id;

        @Lob
        @Basic(fetch = FetchType.LAZY)
        private String chart = "";

        @Convert(converter = Terms.AsText.class)
        @Column(name = "TERMS", columnDefinition = "varchar(400)")
        public Terms terms = new Terms();

        public String getChart() {
            return chart;
        }

        void drawn(String picture) {
            chart = picture;
        }
    }

    @Entity(name = "Review")
    public static class Review {

        @Id
        public int id;

        @Lob
        @Column(name = "REVIEW")
        public String text = "";

        @Convert(converter = Terms.AsText.class)
        @Column(name = "TERMS", columnDefinition = "varchar(400)")
        public Terms terms = new Terms();
    }

    @Entity(name = "Grape")
    public static class Grape {

        @Id
        public int id;

        @Lob
        public String description = "";

        @Convert(converter = Terms.AsText.class)
        @Column(name = "TERMS", columnDefinition = "varchar(400)")
        public Terms terms = new Terms();
    }

    /** A value that is stored as JSON. */
    public static class Terms {

        public int price;

        static Terms priced(int price) {
            Terms terms = new Terms();
            terms.price = price;
            return terms;
        }

        /**
         * To JSON and back. A database with a type for it may write it in another form than it was given, and its driver may
         * have a class for it.
         */
        @Converter
        public static class AsText implements AttributeConverter<Terms, Object> {

            private static final Pattern PRICE = Pattern.compile("\\{\"price\": ?(\\d+)}");

            @Override
            public Object convertToDatabaseColumn(Terms terms) {
                return "{\"price\":" + terms.price + "}";
            }

            @Override
            public Terms convertToEntityAttribute(Object json) {
                Matcher price = PRICE.matcher(json.toString());
                if (!price.matches()) {
                    throw new IllegalArgumentException(json.toString());
                }
                return priced(Integer.parseInt(price.group(1)));
            }
        }
    }
}
