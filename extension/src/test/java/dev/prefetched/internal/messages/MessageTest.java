package dev.prefetched.internal.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {

    @ParameterizedTest
    @EnumSource
    void hasANumberOfItsOwn(Message message) {
        assertThat(message.id()).matches("PRE\\d{4}");
        assertThat(Stream.of(Message.values()).filter(other -> other.id().equals(message.id())))
                .containsExactly(message);
    }

    @ParameterizedTest
    @EnumSource
    void isListedInTheReadme(Message message) throws IOException {
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("| " + message.id() + " |");
    }

    @Test
    void fillsItsArgumentsIn() {
        String text = Message.OPAQUE_RESPONSE.text("ChefResource.list", "jakarta.ws.rs.core.Response");

        assertThat(text)
                .startsWith("PRE0201 ChefResource.list is annotated with @Prefetched")
                .contains("return type jakarta.ws.rs.core.Response")
                .doesNotContain("{");
    }
}
