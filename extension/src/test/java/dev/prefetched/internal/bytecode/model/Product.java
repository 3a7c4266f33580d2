package dev.prefetched.internal.bytecode.model;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

/** Overrides {@code hashCode} but not {@code toString}. */
@Entity
public class Product extends Base<Long> {
    String title;
    BigDecimal price;

    @ManyToOne
    Category category;

    public String getTitle() {
        return title;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public Category getCategory() {
        return category;
    }

    @Override
    public int hashCode() {
        return title.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Product product && title.equals(product.title));
    }
}
