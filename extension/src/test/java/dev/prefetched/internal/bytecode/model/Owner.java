package dev.prefetched.internal.bytecode.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.Objects;

/** The one side of a relation, with a subclass. */
@Entity
public class Owner extends Base<Long> implements Named {
    String name;
    String mail;

    @Embedded
    Address address;

    public String getName() {
        return name;
    }

    @Override
    public String getLabel() {
        return name;
    }

    public String getMail() {
        return mail;
    }

    public Address getAddress() {
        return address;
    }

    @Override
    public int hashCode() {
        return Objects.hash(mail);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Owner owner && Objects.equals(mail, owner.mail);
    }

    @Override
    public String toString() {
        return "Owner " + name;
    }
}
