package dev.prefetched.example.loading;

import java.util.List;
import java.util.random.RandomGenerator;

/** The vocabulary of the generated guide. */
final class Names {

    static final List<String> FIRST = List.of(
            "Alessia",
            "Antonio",
            "Beatrice",
            "Bruno",
            "Carla",
            "Dario",
            "Elena",
            "Emilio",
            "Fabio",
            "Francesca",
            "Gianni",
            "Giulia",
            "Ilaria",
            "Ivo",
            "Laura",
            "Lorenzo",
            "Lucia",
            "Marco",
            "Marta",
            "Massimo",
            "Nicola",
            "Paola",
            "Pietro",
            "Renata",
            "Rocco",
            "Sandra",
            "Silvio",
            "Teresa",
            "Ugo",
            "Viola");
    static final List<String> LAST = List.of(
            "Amato",
            "Barbieri",
            "Bianchi",
            "Caruso",
            "Colombo",
            "Conti",
            "Costa",
            "De Luca",
            "Esposito",
            "Fabbri",
            "Ferrari",
            "Fontana",
            "Galli",
            "Gallo",
            "Giordano",
            "Greco",
            "Leone",
            "Lombardi",
            "Mancini",
            "Marino",
            "Martini",
            "Moretti",
            "Neri",
            "Pellegrini",
            "Ricci",
            "Rinaldi",
            "Rizzo",
            "Romano",
            "Serra",
            "Villa");
    static final List<String> CITIES = List.of(
            "Torino:Piemonte",
            "Alba:Piemonte",
            "Milano:Lombardia",
            "Bergamo:Lombardia",
            "Mantova:Lombardia",
            "Venezia:Veneto",
            "Verona:Veneto",
            "Padova:Veneto",
            "Trento:Trentino",
            "Trieste:Friuli",
            "Genova:Liguria",
            "Camogli:Liguria",
            "Bologna:Emilia-Romagna",
            "Modena:Emilia-Romagna",
            "Parma:Emilia-Romagna",
            "Rimini:Emilia-Romagna",
            "Firenze:Toscana",
            "Siena:Toscana",
            "Lucca:Toscana",
            "Perugia:Umbria",
            "Ancona:Marche",
            "Roma:Lazio",
            "Viterbo:Lazio",
            "Pescara:Abruzzo",
            "Napoli:Campania",
            "Amalfi:Campania",
            "Bari:Puglia",
            "Lecce:Puglia",
            "Matera:Basilicata",
            "Reggio:Calabria",
            "Palermo:Sicilia",
            "Catania:Sicilia",
            "Siracusa:Sicilia",
            "Cagliari:Sardegna",
            "Alghero:Sardegna",
            "Aosta:Valle d'Aosta");
    static final List<String> STREETS =
            List.of("Via Roma", "Via Garibaldi", "Corso Italia", "Piazza Dante", "Vicolo Stretto", "Via del Forno");
    static final List<String> SIGNS =
            List.of("Trattoria", "Osteria", "Locanda", "Pizzeria", "Antica Cucina", "Taverna", "Ristorante");
    static final List<String> CUISINES =
            List.of("of the house", "of the sea", "of the hills", "of the market", "vegetarian", "wood-fired");
    static final List<String> LANGUAGES =
            List.of("Italian", "French", "German", "English", "Spanish", "Slovene", "Portuguese", "Greek");
    static final List<String> SAUCES = List.of(
            "al pesto",
            "alla norma",
            "all'amatriciana",
            "al ragù",
            "alle vongole",
            "cacio e pepe",
            "alla puttanesca",
            "ai funghi",
            "al nero di seppia",
            "aglio e olio");
    static final List<String> SHAPES =
            List.of("Spaghetti", "Trofie", "Orecchiette", "Tagliatelle", "Paccheri", "Bucatini", "Pici", "Rigatoni");
    static final List<String> TOPPINGS =
            List.of("marinara", "margherita", "diavola", "capricciosa", "quattro stagioni", "bianca", "ai porcini");
    static final List<String> SWEETS =
            List.of("Tiramisù", "Panna cotta", "Cassata", "Semifreddo", "Zabaione", "Gelato", "Crostata", "Granita");
    static final List<String> VESSELS = List.of("a glass", "a cup", "a bowl", "a plate");
    static final List<String> GRAPES =
            List.of("Nebbiolo", "Sangiovese", "Barbera", "Vermentino", "Garganega", "Nero d'Avola", "Fiano");
    static final List<String> LUXURIES =
            List.of("White truffle", "Saffron", "Bottarga", "Red prawns", "Aged balsamico", "Culatello");
    static final List<String> STAPLES = List.of(
            "Tomatoes",
            "Basil",
            "Garlic",
            "Aubergine",
            "Anchovies",
            "Capers",
            "Pecorino",
            "Mozzarella",
            "Chickpeas",
            "Artichokes",
            "Lemons",
            "Rosemary",
            "Olives",
            "Fennel",
            "Clams",
            "Almonds",
            "Ricotta",
            "Porcini");
    static final List<String> AWARDS =
            List.of("Golden Fork", "Silver Ladle", "Best Cellar", "Kitchen of the Year", "Copper Pot");
    static final List<String> COMMENTS = List.of(
            "Like at grandmother's.",
            "Worth every step of the way.",
            "The wine was better than the pasta.",
            "I would go again tomorrow.",
            "Too loud, but what a ragù!",
            "They forgot us, then made up for it.");

    private Names() {}

    static String person(RandomGenerator random) {
        return any(FIRST, random) + " " + any(LAST, random);
    }

    static String any(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
