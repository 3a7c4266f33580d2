package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Keys that the database holds for equal and Java does not: 'a' and 'A'. The rows of a batch cannot be told apart by them,
 * so the relation is read as without prefetching; noticing it costs one statement, once.
 */
@Tag("eclipselink")
class KeysOfTheDatabaseTest {

    /** @param relations how many are read, each of which costs one statement more the first time, at most */
    @ParameterizedTest
    @CsvSource({"3,/books,2", "30,/books,2", "3,/writers,1", "30,/writers,1"})
    void areLeftToIt(int rows, String path, int relations) {
        try (Deployment war = Deployment.of(Plain.class, Annotated.class)
                .entities(Book.class, Writer.class, Note.class)
                .start()) {
            war.seed(Library.class, rows);
            war.sql(
                    "update BOOK set WRITER_ID = upper(WRITER_ID) where mod(ID, 2) = 0",
                    "update NOTE set WRITER_ID = upper(WRITER_ID) where mod(ID, 2) = 0");
            Answer plain = fromDatabase(war, "/plain" + path);
            int statements = plain.statements().count();

            Answer first = fromDatabase(war, "/prefetched" + path);
            Answer second = fromDatabase(war, "/prefetched" + path);

            assertThat(plain.body()).contains("\"Writer 2\"", "\"Note 2\"");
            assertThat(first.body()).isEqualTo(plain.body());
            assertThat(second.body()).isEqualTo(plain.body());
            assertThat(first.statements()).hasSizeBetween(statements + 1, statements + relations);
            assertThat(second.statements()).hasSize(statements);
        }
    }

    private static Answer fromDatabase(Deployment war, String path) {
        war.emptySharedCache();
        return war.get(path);
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends LibraryResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends LibraryResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class LibraryResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/books")
        public List<Book> books() {
            return entities.createQuery("select b from Book b order by b.id", Book.class)
                    .getResultList();
        }

        @GET
        @Path("/writers")
        public List<Writer> writers() {
            return entities.createQuery("select w from Writer w order by w.name", Writer.class)
                    .getResultList();
        }
    }

    @Entity(name = "Book")
    public static class Book {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "WRITER_ID", columnDefinition = "VARCHAR_IGNORECASE(9)")
        private Writer writer = new Writer();

        public Writer getWriter() {
            return writer;
        }
    }

    @Entity(name = "Writer")
    public static class Writer {

        @Id
        @Column(columnDefinition = "VARCHAR_IGNORECASE(9)")
        public String id = "";

        public String name = "";

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "WRITER_ID", columnDefinition = "VARCHAR_IGNORECASE(9)")
        private List<Note> notes = new ArrayList<>();

        public List<Note> getNotes() {
            return notes;
        }
    }

    @Entity(name = "Note")
    public static class Note {

        @Id
        public int id;

        public String text = "";
    }

    public static final class Library implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Book book = new Book();
                book.id = number;
                book.writer.id = "w" + number;
                book.writer.name = "Writer " + number;
                Note note = new Note();
                note.id = number;
                note.text = "Note " + number;
                book.writer.notes.add(note);
                entities.persist(book.writer);
                entities.persist(book);
            }
        }
    }
}
