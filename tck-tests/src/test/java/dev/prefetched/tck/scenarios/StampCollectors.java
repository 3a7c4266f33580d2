package dev.prefetched.tck.scenarios;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** StampCollectors of stamps, written in the ways that the seed project stumbles over. */
final class StampCollectors {

    private StampCollectors() {}

    static void seed(EntityManager entities, int rows) {
        for (int number = 1; number <= rows; number++) {
            Album album = Texted.persist(entities, new Album(), number);
            Collector collector = Texted.persist(entities, new Collector(), number);
            collector.album = album;
            Texted.persist(entities, new Stamp(), 2 * number).owner = collector;
            Texted.persist(entities, new Stamp(), 2 * number + 1).owner = collector;
            Portrait portrait = Texted.persist(entities, new Portrait(), number);
            portrait.album = album;
            portrait.image.url = "http://localhost/portraits/" + number;
            portrait.source = URI.create("http://localhost/sources/" + number);
            Street street = Texted.persist(entities, new Street(), number);
            House house = Texted.persist(entities, new House(), number);
            house.street = street;
            Club club = Texted.persist(entities, new Club(), number);
            Member member = Texted.persist(entities, new Member(), number);
            member.club = club;
            member.house = house;
        }
    }

    @Entity(name = "Album")
    public static class Album extends Texted {}

    /** Shows one of its many stamps, all of them as who knows what, and its one album as many. */
    @Entity(name = "Collector")
    public static class Collector extends Texted {

        @OneToMany(mappedBy = "owner")
        @OrderBy("id")
        private List<Stamp> stamps = new ArrayList<>();

        @ManyToOne(fetch = FetchType.LAZY)
        private Album album;

        public Stamp getStamp() {
            return stamps.get(0);
        }

        public Object getAllStamps() {
            return stamps;
        }

        public List<Album> getAlbums() {
            return List.of(album);
        }
    }

    @Entity(name = "Stamp")
    public static class Stamp extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        Collector owner;
    }

    /** Everything with a dot in it is a value, and the only relation can be set and not read. */
    @Entity(name = "Portrait")
    public static class Portrait extends Texted {

        @Embedded
        private Image image = new Image();

        @Convert(converter = UriAsText.class)
        private URI source = URI.create("");

        @ManyToOne(fetch = FetchType.LAZY)
        Album album;

        public Image getImage() {
            return image;
        }

        public String getImageUrl() {
            return image.url;
        }

        public String getSourceHost() {
            return source.getHost();
        }

        public String getShouted() {
            return text.toUpperCase(Locale.ROOT);
        }

        public void setAlbum(Album other) {
            album = other;
        }
    }

    @Embeddable
    public static class Image {

        public String url = "";
    }

    /** Stores an address as its text. */
    @Converter
    public static final class UriAsText implements AttributeConverter<URI, String> {

        @Override
        public String convertToDatabaseColumn(URI uri) {
            return uri.toString();
        }

        @Override
        public URI convertToEntityAttribute(String text) {
            return URI.create(text);
        }
    }

    @Entity(name = "Club")
    public static class Club extends Texted {

        @OneToMany(mappedBy = "club")
        @OrderBy("id")
        private List<Member> members = new ArrayList<>();

        public List<Member> getMembers() {
            return members;
        }
    }

    /** Shows a text two relations away, and stands below a relation itself. */
    @Entity(name = "Member")
    public static class Member extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        Club club;

        @ManyToOne(fetch = FetchType.LAZY)
        private House house;

        public String getStreetText() {
            return house.street().text;
        }
    }

    @Entity(name = "House")
    public static class House extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        private Street street;

        Street street() {
            return street;
        }
    }

    @Entity(name = "Street")
    public static class Street extends Texted {}
}
