/// The words that most passwords are made of, in English and German, with names, teams, brands and places (SEC-043).
///
/// Written down by hand for this project, by the groups that published studies of leaked passwords name: words for
/// passwords themselves, love and family, names, seasons and months, sports, animals, films and games, colours, food,
/// cars, music, faith, computers. Sorted, in small letters, each once; a test holds it to that.
enum CommonWords {
    static let all = Set(text.split { $0.isWhitespace }.map(String.init))

    static let lengthMax = 16

    private static let text = """
        aaron abc abcd access account acdc adam adler admin administrator adriana affe ahmed
        airplane alejandro alessandro alexander alexandra alexis ali alien always amanda amazon
        amen america ananas and andrea andreas andrew android angel angela animal animals anna
        anne annika anthony antonio anything apfel apple april army arsenal asdf asdfgh ashley
        asshole atlantis audi august austin australia auto autumn avengers awesome ayse azerty
        baby babyboy babygirl backup bacon bad baer banana banane bank barbara barbie barcelona
        baseball basketball batman bayern beach bear beast beatles beatriz beautiful beckham
        beer benjamin berg berlin best bestfriend beyonce bibel bible bicycle bieber bienvenue
        bier big bin bird birgit birthday bitch black blau blessed blink blitz blue blueberry
        blume bmw boat book boot boss boston boxing boy boys brandon braun brazil bread brian
        britney brittany broncos brot brother brown bruder buch budweiser buero builder bulls
        bunny burger bus business butter butterfly cake california callofduty camaro camera
        camila camille canada candy captain car carlos carmen carolina cash cat celtics chair
        champion changeme charlie cheese cheesecake cheetah chef chelsea cherry chevrolet chevy
        chicago chicken china chloe chocolate christ christian christina christine christmas
        christopher church cinderella cisco city claudia close coach cocacola coconut coffee
        cold coldplay college cologne company computer contrasena cookie cookies cool corona
        corvette cougar counterstrike country cowboys crazy credit cricket crystal cupcake
        customer cutie dad daddy daisy dallas dance dancer daniel daniela darkness darling das
        database david davidson december default dein delphin demon denver der desk deskwire
        deutschland devil dezember diamond die diego disco disney dmitry doctor dodge dog doggy
        doktor dollar dolphin dolphins dominic dominik donald donner doom door dortmund drache
        dragon dragonball dream dreamer dreams drums ducati duck dunkel dylan eagle eagles earth
        easter eduardo einhorn elefant elena elephant elizabeth elsa elvis email emerald eminem
        emma energie energy engel engineer england ente erdbeere erde eric erik euro everything
        ewig extreme fabian facebook fahrrad faith falcon falke familie family fanta fast father
        fatima februar february felix fenster fernanda fernando ferrari feuer film fire fireman
        firma first fisch fish florian florida flower flowers flugzeug fluss football for ford
        forest forever fortnite fox france francesco francisco frankfurt freak freedom freiheit
        freitag freund freunde friday frieden friend friends friendship frodo frog frosch frozen
        fruehling fuchs fuck fucker fuckyou fussball gabriel gabriela galaxy game gamer games
        gandalf garden garfield garten gast geburtstag geheim geist gelb geld genius george
        germany ghost giants ginger giovanni giraffe girl girls gitarre giuseppe glaube glueck
        gluecklich goal god godisgood goku gold golden golf good goofy google gott grace grape
        grau great green greenday grey griffin gruen guest guitar hai hallo halo hamburg
        hamburger hamster hannah happy harley harleydavidson hase haus hawk heart heaven heike
        heineken hell hello hellokitty helloworld help helpdesk herbst hermione hero heroes herz
        heute hexe hilfe himmel hiphop hobbit hockey hoffnung hogwarts holiday holy home honda
        honey hope horse hot hottie house hugs hulk hund hunter iam icecream ich iloveu iloveyou
        immer india insel instagram inter internet iphone ironmaiden ironman isabel island ist
        italia italy its ivan jackdaniels jaguar james januar january japan jasmine jason jean
        jeep jennifer jessica jesus jesuschrist johannes john johnny jonas jonathan jordan jose
        joseph joshua juan juli julia julian juliana july june junge juni justin justinbieber
        juventus kaese kaffee kamera kapitaen karin katharina katze kawasaki keks kennwort kevin
        killer king kirche kirsche kiss kisses kitchen kitten kitty knight koala kobe koeln
        koenig konto kraft krieger kuchen kunde kundendienst lakers land laptop last laura
        lauren laurent lea lebron legend lehrer lemon lena leon leonie leopard letmein licht
        liebe liebling light lightning lila lily linkinpark linux lion lisa little liverpool
        loewe login logon logout london lorenzo love loveforever lovely loveme lover loveyou
        lucia lucky lukas madonna madrid maedchen maerz magic magie mail mama manager manchester
        mango manon march marcus maria mariana marie marine mario mark markus marlboro martin
        martina marvel master matrix matthew matthias maus max maximilian maximum may mazda mega
        mehmet mein meine melissa melon mercedes mercy messi metal metallica mexico mia michael
        michelle mickey mickeymouse microsoft midnight mighty miguel milan minecraft minnie mit
        mitternacht mohammed mom mommy mond monday money monika monkey monster montag moon
        morgen moritz motdepasse mother motorcycle mountain mouse movie movies muenchen muffin
        muhammad munich music musik mustafa mustang mutter mysql mystery nacht nadine naruto
        natalie natasha nathan natur nature navy nemo neo network never new newyork neymar
        nicolas nicole night niklas ninja nintendo nirvana nissan nokia nothing november number
        ocean october office oktober old olga olivier onedirection online open oracle orange
        orchid ostern our ozean packers panda panther paola papa paper paris parrot pass passw
        passwd password passwords passwort pasta patricia patrick patriots paul peace peach
        peanut peanutbutter pedro pencil penguin pepper pepsi peter petra pfeffer pferd philipp
        phoenix phone photo photos piano picture pie pierre pikachu pilot pineapple pinguin pink
        pinkfloyd pirate pizza planet platinum player playstation pluto pokemon police polizei
        pony pooh popcorn porsche post potter power predator pretty prince princesa princess
        prinz prinzessin privat private public puma punk puppy purple qazwsx quake queen qwerty
        qwertz rabbit rachel racing radio rafael raiders rain rainbow rakete rambo ranger rap
        raspberry ravens rebel red redsox regen regenbogen ricardo richard rihanna ritter river
        road robert roberto roblox rock rocket rocknroll rocky roma ronaldo room root rose rosen
        rot router ruby rugby running ryan sabine salt samantha samsung samurai sandra sandwich
        sara sarah sasuke satan saturday schalke schatten schatz schiff schlange schmetterling
        schnee schoen schokolade school schueler schule schwarz schwester scooby scoobydoo
        scorpion season sebastian secret security september sergey sergio server service sexy
        shadow shakira shark ship shit shrek sicherheit sieger silver simon simpsons sims singer
        sister skateboard skating sky skywalker slipknot slow small smart smile snake snoopy
        snow snowball snowboard snowman soccer sofia soldat soldier something sommer sonic sonne
        sonnenblume sonnenschein sonntag sophia sophie space spaghetti spain speed spider
        spiderman spieler spinne spirit spongebob sport sports spring stadt staff star starcraft
        stark starlight stars startrek starwars steelers stefan stephanie stephen stern steven
        storm strand strasse strawberry street strong student stuhl stuttgart subaru sugar
        summer summertime sun sunday sunflower sunshine super supergirl superman supernova
        superstar superuser support supportdesk surfing susanne suzuki swan sweet sweetheart
        sweetie sweety swimming system table taco taxi taylor taylorswift tea teacher team
        techno teddybear telefon television temp temporary tennis tequila terminator test tester
        testing teufel texas that the thierry this thomas thorsten thunder thursday ticket tiger
        tim tinkerbell tisch titanic tobias today tokyo tom tomorrow toyota train traum trinity
        trouble truck trustno trustnoone tuer tuesday tulip turbo turtle tweety twitter tyler
        ubuntu ultra und unicorn united universe universitaet university urlaub ursula usa user
        vader valentina vampire vanessa vanilla vater veronica verrueckt victoria video village
        violet visa vladimir vodka vogel voldemort volkswagen volleyball wald warcraft warrior
        wasser water watermelon webmaster website wednesday weekend weihnachten wein weiss
        welcome welt werder whale whatever whiskey white wifi william willkommen window windows
        wine winner winnie winter wintertime wireless witch with wizard wlan wochenende wolf
        wolfgang wolves wonderwoman world wrestling xbox yamaha yankees yellow yesterday yoda
        you your youtube yxcvbn zauberer zebra zelda zimmer zitrone zombie zucker zug zugang
        zuhause zxcvbn
        """
}
