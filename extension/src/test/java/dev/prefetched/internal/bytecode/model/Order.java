package dev.prefetched.internal.bytecode.model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The entity whose getters are looked at; their forms are in its subclasses. */
@Entity
public class Order extends Base<Long> {
    String no;
    String first;
    String last;
    String mid;
    String note;
    boolean done;
    int year;
    LocalDate date;
    Status status;

    @ManyToOne
    Owner owner;

    @ManyToOne(targetEntity = Owner.class)
    Named contact;

    @ManyToOne
    Order parent;

    @OneToMany
    List<Line> lines = new ArrayList<>();

    @OneToMany
    Set<Line> lineSet = new LinkedHashSet<>();

    @OneToMany
    SortedSet<Line> sortedLines = new TreeSet<>();

    @OneToMany
    Map<Code, Line> byCode = new HashMap<>();

    @OneToMany
    Map<String, Line> bySku = new HashMap<>();

    @ElementCollection
    List<String> tags = new ArrayList<>();

    Product[] gifts;

    @Transient
    String cachedText;

    @Transient
    Owner cachedOwner;

    public String getNo() {
        return no;
    }

    public Owner getOwner() {
        return owner;
    }

    public List<Line> getLines() {
        return lines;
    }

    public Order getParent() {
        return parent;
    }

    @Override
    public int hashCode() {
        return Objects.hash(no, owner);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Order order && Objects.equals(no, order.no) && Objects.equals(owner, order.owner);
    }
}
