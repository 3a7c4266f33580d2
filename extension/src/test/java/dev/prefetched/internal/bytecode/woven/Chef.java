package dev.prefetched.internal.bytecode.woven;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Mapped by its fields. */
@Entity
public class Chef {
    @Id
    private Long id;

    private String name;
    private String nickname;

    @ManyToOne(fetch = FetchType.LAZY)
    private Kitchen kitchen;

    @OneToMany(mappedBy = "chef")
    private List<Dish> dishes = new ArrayList<>();

    @Transient
    private String shown;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Kitchen getKitchen() {
        return kitchen;
    }

    public void setKitchen(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    public List<Dish> getDishes() {
        return dishes;
    }

    public String getKnownAs() {
        return nickname == null ? name : nickname;
    }

    public Long getKitchenId() {
        return kitchen.getId();
    }

    public String getCity() {
        return kitchen == null ? null : kitchen.getCity();
    }

    public String getMenu() {
        return dishes.stream().map(dish -> dish.title + dish.getChef().name).collect(Collectors.joining());
    }

    public Kitchen getMovedKitchen() {
        Kitchen old = getKitchen();
        setKitchen(old);
        return getKitchen();
    }

    @PostLoad
    public void prepare() {
        shown = nickname + kitchen.getName();
    }

    public String getShown() {
        return shown;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chef chef && name.equals(chef.name);
    }
}
