package dev.prefetched.internal.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.internal.messages.MessageLog;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardRailsTest {

    private static final String HIBERNATE = "org.hibernate.jpa.HibernatePersistenceProvider";

    @TempDir
    Path archive;

    @Test
    void tellOfAUnitThatNamesAnotherProvider() throws IOException {
        declare(unit("guide", HIBERNATE));

        List<String> told = tell(GuardRailsTest.class.getClassLoader());

        assertThat(told).singleElement().asString().startsWith("PRE0502").contains(" guide ", HIBERNATE);
    }

    @Test
    void tellOfAUnitWithoutProviderWhereThereIsNoEclipseLink() throws IOException {
        declare(unit("guide", ""));

        List<String> told = tell(new WithoutEclipseLink());

        assertThat(told).singleElement().asString().startsWith("PRE0502").contains(" guide ", "default provider");
    }

    @Test
    void tellNothingOfUnitsOfEclipseLink() throws IOException {
        declare(unit("guide", "") + unit("reviews", " org.eclipse.persistence.jpa.PersistenceProvider "));

        assertThat(tell(GuardRailsTest.class.getClassLoader())).isEmpty();
    }

    @Test
    void tellNothingOfAUnitThatIsAttachedToWhateverItsProvider() throws IOException {
        declare(unit("guide", "com.example.Wrapper"));

        assertThat(tell(GuardRailsTest.class.getClassLoader(), "guide")).isEmpty();
    }

    @Test
    void tellOfEveryUnitOnce() throws IOException {
        declare(unit("guide", HIBERNATE) + unit("reviews", HIBERNATE));

        assertThat(tell(GuardRailsTest.class.getClassLoader())).hasSize(2).allMatch(text -> text.startsWith("PRE0502"));
    }

    @Test
    void tellOfASecondCopyOfThisLibrary() throws IOException {
        String file = "dev/prefetched/Prefetched.class";
        Path copy = archive.resolve(file);
        Files.createDirectories(copy.getParent());
        try (InputStream original = Prefetched.class.getResourceAsStream("Prefetched.class")) {
            Files.copy(original, copy);
        }

        List<String> told = tell(GuardRailsTest.class.getClassLoader());

        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("PRE0505")
                .contains("2 times", copy.toString(), "Keep one");
    }

    @Test
    void keepSilentAboutWhatTheyCannotRead() throws IOException {
        declare("<persistence-unit name='broken'");

        assertThat(tell(GuardRailsTest.class.getClassLoader())).isEmpty();
    }

    @Test
    void doNotFollowWhatAFileRefersTo() throws IOException {
        Path file = archive.resolve(PersistenceXml.PATH);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "<!DOCTYPE persistence [<!ENTITY secret SYSTEM '" + archive.toUri() + "'>]><persistence>"
                        + unit("guide", "&secret;") + "</persistence>");

        assertThat(tell(GuardRailsTest.class.getClassLoader())).isEmpty();
    }

    private List<String> tell(ClassLoader own, String... attached) throws IOException {
        try (LoggedTexts log = new LoggedTexts();
                URLClassLoader deployment =
                        new URLClassLoader(new URL[] {archive.toUri().toURL()}, own)) {
            GuardRails rails = new GuardRails(own, new MessageLog());
            rails.tell(Set.of(deployment), Set.of(attached));
            rails.tell(Set.of(deployment), Set.of(attached));
            return log.texts();
        }
    }

    private void declare(String units) throws IOException {
        Path file = archive.resolve(PersistenceXml.PATH);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "<persistence xmlns='https://jakarta.ee/xml/ns/persistence' version='3.0'>" + units + "</persistence>");
    }

    private static String unit(String name, String provider) {
        String element = provider.isEmpty() ? "" : "<provider>" + provider + "</provider>";
        return "<persistence-unit name='" + name + "'>" + element + "</persistence-unit>";
    }

    /** As WildFly without its module. */
    private static final class WithoutEclipseLink extends ClassLoader {

        WithoutEclipseLink() {
            super(GuardRailsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.eclipse.persistence.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
