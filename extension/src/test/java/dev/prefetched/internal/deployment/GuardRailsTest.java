package dev.prefetched.internal.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.internal.messages.MessageLog;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jboss.modules.ArchiveLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void tellOfEclipseLinkInAnArchiveOnWildFly() throws IOException {
        URL eclipseLink = place(PersistenceProvider.class);

        List<String> told = tell(new ArchiveLoader(eclipseLink));

        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("PRE0501")
                .contains(eclipseLink.toString(), "Take it out of the archive");
    }

    @Test
    void tellNothingOfEclipseLinkInAnArchiveElsewhere() throws IOException {
        ClassLoader own =
                new ChildFirstLoader(List.of(place(PersistenceProvider.class)), List.of("org.eclipse.persistence."));

        assertThat(tell(own)).isEmpty();
    }

    /** Both are loaded anew, because EclipseLink reads its number into static fields. */
    @ParameterizedTest
    @CsvSource({"3.0.4, older", "9.0.0, newer"})
    void tellOfAReleaseThatIsNotTested(String number, String what) throws Exception {
        Path properties = archive.resolve("org/eclipse/persistence/version.properties");
        Files.createDirectories(properties.getParent());
        Files.writeString(properties, "version=" + number);
        List<URL> places = List.of(archive.toUri().toURL(), place(GuardRails.class), place(PersistenceProvider.class));

        try (LoggedTexts log = new LoggedTexts();
                ChildFirstLoader own =
                        new ChildFirstLoader(places, List.of("dev.prefetched.", "org.eclipse.persistence."))) {
            Class<?> messages = own.loadClass(MessageLog.class.getName());
            Constructor<?> constructor =
                    own.loadClass(GuardRails.class.getName()).getDeclaredConstructor(ClassLoader.class, messages);
            constructor.setAccessible(true);
            Object rails =
                    constructor.newInstance(own, messages.getConstructor().newInstance());
            Method tell = rails.getClass().getDeclaredMethod("tell", Set.class, Set.class);
            tell.setAccessible(true);

            tell.invoke(rails, Set.of(own), Set.of());

            assertThat(log.texts())
                    .filteredOn(text -> text.startsWith("PRE0504"))
                    .singleElement()
                    .asString()
                    .contains("EclipseLink " + number + " is " + what);
        }
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
    void explainWhyNothingIsAttachedToUnlessAUnitOfEclipseLinkIsMissingToo() throws IOException {
        declare(unit("reviews", HIBERNATE));
        assertThat(explains()).isTrue();
        assertThat(explains("reviews")).isFalse();

        declare(unit("guide", "") + unit("reviews", HIBERNATE));
        assertThat(explains()).isFalse();
        assertThat(explains("guide")).isTrue();
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

    private boolean explains(String... attached) throws IOException {
        ClassLoader own = GuardRailsTest.class.getClassLoader();
        try (URLClassLoader deployment =
                new URLClassLoader(new URL[] {archive.toUri().toURL()}, own)) {
            return new GuardRails(own, new MessageLog()).tell(Set.of(deployment), Set.of(attached));
        }
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
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
