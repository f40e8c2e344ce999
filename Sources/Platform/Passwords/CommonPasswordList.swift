// Written by scripts/common-passwords.sh; do not edit.
// Derived from the frequency list of passwords in zxcvbn 4.5.0 (PyPI), under this licence:
//
// MIT License
//
// Copyright (c) 2016 Daniel Wolf
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.

/// The most common passwords: 5000 of at least 8 characters and 5000 of 5 to 7, in lower case, sorted by their
/// bytes, each followed by a space or a line end.
enum CommonPasswordList {
    static let words: StaticString = """
        !qaz2wsx %%passwo 0.0.0.000 0.0.000 000000 0000000000o 0000007 000001 000007 000111 00096462 007007
        007bond 007james 01011 01011900 01011910 01011950 01011960 01011961 01011970 01011971 01011972
        01011973 01011974 01011975 01011976 01011977 01011978 01011979 01011980 01011981 01011982 01011983
        01011984 01011985 01011986 01011987 01011988 01011989 01011990 01011991 01011992 01011993 01011994
        01011995 01011999 01012000 01012001 01012010 01012011 010180 010203 01020304 0102030405 010203040506
        01021990 01031985 01031988 01031989 01041985 01041988 01061986 01061990 01071986 01081989 01091987
        01091989 01121986 01121988 013cpfza 01478520 0147896325 0192837465 02011971 02011975 02011980
        02011981 02011982 02011983 02011984 02011985 02011986 02011987 02011988 02011989 02021971 02021973
        02021976 02021979 02021981 02021982 02021983 02021984 02021985 02021986 02021987 02021988 02021989
        02021990 02031970 02031973 02031974 02031975 02031977 02031978 02031979 02031980 02031981 02031982
        02031984 02031985 02031986 02031987 02031988 02031989 02041972 02041973 02041974 02041975 02041976
        02041977 02041978 02041979 02041980 02041981 02041982 02041983 02041984 02041985 02041986 02041987
        02041988 02041989 02051970 02051972 02051973 02051975 02051976 02051977 02051978 02051980 02051981
        02051982 02051983 02051984 02051985 02051986 02051987 02051988 02051989 02061971 02061972 02061974
        02061976 02061977 02061980 02061982 02061983 02061984 02061985 02061986 02061987 02061988 02061989
        02071971 02071975 02071976 02071978 02071979 02071980 02071981 02071982 02071983 02071984 02071986
        02071987 02071988 02071989 02081970 02081973 02081974 02081976 02081977 02081980 02081982 02081983
        02081984 02081985 02081986 02081987 02081988 02081989 02091971 02091973 02091975 02091976 02091977
        02091980 02091981 02091983 02091984 02091985 02091986 02091987 02091989 02101973 02101976 02101977
        02101979 02101981 02101983 02101984 02101985 02101986 02101987 02101988 02101989 03031986 03041986
        03041991 03082006 04041988 04041991 05051985 05051987 05051989 06061986 063dyjuy 07071977 07071987
        07091990 07831505 08031985 08031986 08051990 08081988 08121986 08154711 08522580 085tzzqi 09051945
        0987654321q 0o9i8u7y 100000 1000000 10011986 10011990 100200300 10031988 100500 10051987 10071987
        10101 10101986 10101990 101091m 10203 102030 10203040 1020304050 102030405060 102938 10293847
        1029384756 10inches 11001001 110442 11051987 11051990 11061985 11081989 111000 111111 11111111
        1111111111zz 111111a 111111aa 111111q 1111122222 11111a 11111q 11112222 1111aaaa 1111qqqq 11121314
        1112131415 11121986 111222 11122233 111222333 111333 111555 111777 111aaa 111qqq 112211 1122112211
        11223 112233 1122334 11223344 1122334455 112233445566 11223344q 112358 11235813 1123581321 114477
        115599 11924704 11c645df 11qq22ww 12011987 12021988 12031985 12031987 12051988 120676 12121 12121985
        12121990 121314 12131415 1213141516 122333 1223334444 12233445 123000 123098 12312 123123 12312312
        123123123a 123123123q 123123321 1231234 12312345 123123a 123123q 123123qwe 123123qweqwe 1232323q
        12332 123321 12332112 123321123 123321456 123321a 123321q 123321qwe 12340987 123412 1234123 1234321
        12344321 12344321q 12345 123450 1234509876 123451 12345123 12345432 123454321 123455 1234554321
        123456 1234560 1234561 12345612 123456123 12345654321 1234566 123456654321 12345666 1234567 12345671
        12345677 12345678 123456789 1234567890 12345678900 12345678900987654321 1234567890a 1234567890q
        1234567890qw 1234567890s 1234567890z 1234567891 12345678910 12345678912 123456789123 1234567899
        123456789987654321 123456789a 123456789abc 123456789b 123456789d 123456789f 123456789g 123456789k
        123456789l 123456789m 123456789n 123456789o 123456789p 123456789q 123456789qaz 123456789qqq
        123456789qwe 123456789qwerty 123456789r 123456789s 123456789t 123456789v 123456789w 123456789x
        123456789z 12345678a 12345678c 12345678q 12345678z 12345679 1234567a 1234567aa 1234567d 1234567q
        1234567u 1234567z 1234568 12345687 12345689 123456987 123456a 123456aa 123456ab 123456abc 123456as
        123456asd 123456b 123456c 123456d 123456f 123456g 123456k 123456l 123456m 123456n 123456q 123456qaz
        123456qq 123456qqq 123456qw 123456qwe 123456qwerty 123456r 123456ru 123456s 123456t 123456v 123456w
        123456y 123456z 123456zxc 123457 123459 123459876 12345a 12345abc 12345asd 12345d 12345k 12345m
        12345q 12345qaz 12345qw 12345qwe 12345qwer 12345qwert 12345qwerty 12345r 12345s 12345t 12345trewq
        12345v 12345w 12345z 12345zxcvb 123465 12347890 12348765 12349876 1234abc 1234abcd 1234asdf 1234kekc
        1234qaz 1234qw 1234qwe 1234qwer 1234qwerasdf 1234qwert 1234qwerty 1234rewq 1234rmvb 1234zxcv 123567
        1235789 123581321 12365 123654 12365478 123654789 1236987 12369874 123698741 123698745 123789
        123789456 1237895 123890 123987 123aaa 123ab 123abc 123asd 123asd123 123ewq 123hfjdk147 123masha
        123mudar 123q123 123qaz 123qaz123 123qq123 123qw 123qwe 123qwe123 123qwe321 123qwe456 123qwe456rty
        123qweas 123qweasd 123qweasdzxc 123qwer 123qwert 123qwerty 123zxc 124038 124578 124578963 128500
        12e3e456 12locked 12monkey 12qw12 12qw12qw 12qw34er 12qwas 12qwaszx 12qwerty 12s3t4p55 13021990
        13031987 13041987 13041988 13061986 13121985 13131 131313 132435 13243546 132456 13245768 132465
        132465798 134679 134679258 134679852 135246 13572468 13576479 13579 135790 1357908642 135791 1357911
        1357911q 13579246 135792468 1357924680 135797531 135798642 1357997531 1366613 14021985 14021986
        14061991 14111986 141516 141627 142536 142857 145236 147258 14725836 147258369 147369 1475369 147741
        147852 14785236 147852369 147896 1478963 14789632 147896321 147896325 147963 14881488 15011987
        15021985 15051981 15051990 150781 15101986 151nxjmt 153624 153759 15426378 154ugeiu 159263 159357
        159357a 159632 15975 159753 159753123 159753258 159753456 159753852 159753a 1598753 15987532
        159875321 159951 16051987 16051989 16121987 162534 17011987 17051988 17061988 17171717aa 172839
        18011987 18061990 18091985 18121812 18273645 18436572 18821221 19061987 19101987 192837 19283746
        192837465 19391945 19411945 196969 1972chev 19844891 19877891 19922991 19933991 1a2a3a4a 1a2a3a4a5a
        1a2b3c 1a2b3c4d 1a2b3c4d5e 1a2s3d 1a2s3d4f 1a2s3d4f5g 1asshole 1basebal 1bigdick 1bitch 1charlie
        1diamond 1dragon 1footbal 1fuck 1fuckyou 1hxboqg2 1jennife 1letmein 1love 1master 1michael 1million
        1money 1monkey 1mustang 1pass1page 1passwor 1password 1patrick 1pussy 1q2q3q 1q2q3q4q 1q2q3q4q5q
        1q2w3e 1q2w3e4r 1q2w3e4r5 1q2w3e4r5t 1q2w3e4r5t6y 1qa2ws 1qa2ws3e 1qa2ws3ed 1qay2wsx 1qaz!qaz
        1qaz2ws 1qaz2wsx 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw 1qazxsw2 1qazxsw23edc 1qazzaq1 1qw23er4
        1qwert 1qwerty 1qwertyu 1scooter 1sexyred 1superma 1thunder 1william 1x2zkg8w 1z2x3c 1z2x3c4v
        1z2x3c4v5b 200000 20031987 20051988 20061988 20091988 20091991 20111986 201jedlz 20spanks 21011989
        21031987 21031988 21031990 21051988 21051991 21101986 21125150 2112rush 2128506 214365 22011988
        22021986 22021989 22031984 22041987 22041988 22061941 22071986 222333 222555 222777 223322 223344
        22334455 224466 22446688 225588 2300mj 23021986 23041987 23049307 23176djivanfros 232425 235689
        23skidoo 24011985 24061986 24111989 243462536 24680 246810 24681012 246813579 25031987 25041988
        25081988 25091987 25121987 25251325 25252 258000 25800852 25802580 258369 258456 258852 258963
        26031988 26061987 27061988 27731828 28011987 28021990 28021992 28041987 29011985 29051989 29071983
        2fast4u 2hot4u 2sexy2ho 2sweet 2w3e4r5t 2wsx1qaz 2wsx3edc 2wsxcde3 2wsxzaq1 3000gt 30031988 30041986
        30051985 31011987 314159 3141592 31415926 314159265 3141592654 315475 321123 321456 321456987 321654
        32165498 321654987 32167 3216732167 321678 326159487 332211 333444 333555 333666 333666999 333777
        333999 334455 335533aa 336699 33rjhjds 34523452 357159 357951 362436 368ejhih 369258 369258147
        369852 369852147 3698741 369963 380zliki 383pdjvl 3984240 3edc4rfv 3edcvfr4 3ip76k2 3rjs1la7qe
        3stooges 3syqo15hil 3x7pxr 415263 420000 420247 420420 42042042 426hemi 43046721 43211234 44332211
        44445555 444555 445566 44magnum 456123 456123789 456321 456654 456789123 456852 456987 45m2do5bs
        48151623 4815162342 4815162342lost 4904s677075 49527843 49ers 4ever 4r3e2w1q 4rfv3edc 4rfv5tgb
        4runner 4z34l0ts 50cent 50spanks 51051051051 515000 515051 5201314 541233432442 54132442 551scasi
        554uzpad 5551212 555222 55556666 555666 555666777 555777 556677 55832811 55bgates 57chevy 5hsu75kpot
        5tgb6yhn 5wr2i7h8 615243 62717315 635241 651550 654123 654321 655321 665544 6661313 66613666 666333
        666555 666666 666777 666999 6751520 67camaro 68camaro 69213124 69696 696969 69camaro 6uldv8 73501505
        74108520 7412369 74123698 741258 741258963 741852 74185296 741852963 741963 74227422 748159263
        748596 753159 753357 753951 7753191 777333 777555 777666 7777777 7777777a 777888 777888999 7779311
        777999 777angel 778899 784512 787898 789123 789123456 78945 789456 78945612 789456123 7894561230
        7895123 7896321 78963214 789632145 789654 789654123 789987 78n3s5af 794613 7grout 7hrdnw23
        7ugd5hip2j 808state 81fukkc 837519 852258 852456 8675309 875421 888999 890098890 89015173454
        89231243658s 895623 89600506779 8inches 8j4ye3uz 8phrowz622 8phrowz624 90210 902100 906090 9111961
        911911 911turbo 918273 918273645 9293709b13 9379992 951357 951753 9562876 963258 963258741 963852
        96385274 963852741 986532 987123 987321 9874123 987412365 987456 98745632 987456321 987654321a
        987654321q 987789 989244342a 996633 99762000 998877 99887766 999000 999111999q 999666 999888 a11111
        a111111 a1234 a12345 a123456 a1234567 a12345678 a123456789 a123456a a1a2a3 a1a2a3a4 a1a2a3a4a5
        a1b2c3 a1b2c3d4 a1b2c3d4e5 a1s2d3 a1s2d3f4 a1s2d3f4g5 a4tech a7777777 a987654321 aa123456 aaa111
        aaa123 aaaa1111 aaaaa1 aaaaaa1 aaaaaaa1 aaabbb aaasss aabbcc aaliyah aardvark aaron1 aaron123 aassdd
        aassddff ab1234 abacab abacus abbey1 abc12 abc123 abc1234 abc12345 abc123456 abcd123 abcd1234
        abcde123 abcdef123 abcdefg1 aberdeen abgrtyu abigail1 abnormal abracada abracadabra abrakadabra
        abraxas absolut abstr abulafia acapulco access access1 access12 access14 access99 accessno accord
        account1 aceman acerview aceshigh achilles achtung acidburn acidrain acmilan action acun3t1x acura
        adam12 adelphia adgjmp adgjmptw adidas adidas1 admin admin1 admin123 admin18533362 adonis adrenali
        adrenalin adrian1 adriano adrock advent adventur aerosmit aerosmith aezakmi afrika afrodita agassi
        agent007 aggie aggies agnieszka aikido aikman airborne airbus airedale airforce airforce1 airman
        airplane airwolf aisan akatsuki akira alabama alabama1 aladdin aladin alain alaska alastair alatam
        albany albatros albion alcatel alcatraz alchemy alejandr aleksander aleksandr aleksandra aleksei
        aleksey alenka alessand alessandro alessio alex01 alex1 alex12 alex123 alex1234 alex2000 alexande
        alexander1 alexandr alexandre alexandru alexey alexi alexis alexis1 alexsandr alexus alexxx alfarome
        alfaromeo algernon alhambra alibaba alicante alice1 aliens aligator alinka alinochka alisher
        alkaline all4one allah allalone allblack allday allegro allen1 alleycat alligato alligator allison1
        allmine allnight allsop allstar allstars allstate aloha aloysius alpacino alpha alpha1 alpha123
        alphabet alphaman alphaone alpina alpine alskdjfhg altair altec alterego althor altima altoids
        alucard amadeus amand amanda1 amanda12 amanda18 amanda69 amarillo amateur amateurs amatory amatuers
        amature amazon amber1 amber123 ambers ambrosia ambulanc amelie americ america america1 amerika
        ameteur amethyst amiga amigo amigos amonra amorcit amore amoremio amour amstel amsterda amsterdam
        anabolic anaconda anakin anakonda analsex ananas anarchy anastasi anastasiya anatoliy andre123
        andrea1 andreas1 andreeva andrei andrew1 andrew12 andrey andromed andromeda andyod22 anechka anfield
        anfisa angel angel1 angel12 angel123 angel2 angel666 angel777 angela1 angeleye angelit angelito
        angelofwar angelok angels angelus angus angus1 anhyeuem animal anime ankara anna1987 anna2614
        annamari annemari annie1 anonymou another1 antares anteater antelope anthon anthony1 anthony2
        anthony7 anthrax antigone antivirus anton1 anton123 antonell antoni antonio1 antonius antonov
        antoshka anubis anuradha aol123 aolsucks apache apollo apollo1 apollo11 apollo13 apple apple1
        apple123 apple2 applepie apples apricot april1 aprilia aptiva aq1sw2de3 aqswdefr aquafina aqualung
        aquarius aquila aqwzsx arabella arachnid aragorn aragorn1 aramis arcadia arcangel archange archangel
        archery architec arcturus area51 argentin argonaut argyle arhangel aries arizona arizona1 arjay
        armada armadill armageddon armagedon armani armstron arnaud arrakis arrow arrowhea arrows arschloch
        arsehole arsena arsenal arsenal1 arsenalf arsenalfc art131313 artem artemis artemka arthur1 artofwar
        artur as123456 asd123 asd12345 asd123456 asd123asd asd222 asd456 asdas asdasd asdasd123 asdasdas
        asddsa asdf12 asdf123 asdf1234 asdfasdf asdffdsa asdfg asdfg123 asdfg12345 asdfgh asdfgh01 asdfgh1
        asdfgh12 asdfgh123 asdfghj asdfghjk asdfghjkl asdfghjkl1 asdfghjkl123 asdfjkl asdfjkl; asdfqwer
        asdfzxcv asdqwe asdqwe123 asdzxc asfnhg66 asgard ashle ashley1 ashley12 asians asimov aslan asmodeus
        aspen aspire aspirine ass123 assa1234 assasin assassin assassins assclown asscock assfuck asshol
        asshole asshole1 assholes asslover assman assmaste assmunch asswipe assword astalavista asterios
        asterix asterix1 asthma astonvil astonvilla astra astral astro astro1 astroboy astros athlon athome
        atlanta atlanta1 atlantida atlantis atomic atreides atticus attila auburn audi80 audia4 audia6
        auditt auggie augustin aurelie aurelius aussie austin austin1 austin12 austin31 austin316 australi
        autobahn autopass avalanch avalanche avalon avangard avanti avatar avenger avenger1 aviator avrora
        awesome awesome1 awnyce ayanami azamat azathoth azazel azert azerty azerty123 azertyui azertyuiop
        azrael azsxdc azsxdcfv azsxdcfvgb aztnm azzer b12345 babel babemagn babemagnet baberuth babes baboon
        babushka baby123 babybear babyblue babyboy babycake babycakes babydoll babyface babygirl babygirl1
        babygurl babylon babylon5 babylove bacardi bacchus backbone backdoor backlash backspac badabing
        badass badboy badboy1 badboys baddest baddog badger badgers badgirl badgirls badkarma badkitty
        badlands badman badnaamhere baggies baggins baggio bagira bagpipes bagpuss bahamut bailey1 bajingan
        baker1 balboa baldrick baller ballin balloon balloons balls ballsack balrog baltimor bambam bamboo
        banaan banan banana banana1 bananas banane banderas bandi bandit bandit1 banger bangkok banker
        banner banshee banzai baphomet baracuda baraka barakuda barbados barbara1 barbaria barbarian barbie
        barcelon barcelona bareback barefeet barefoot barfly baritone barkley barkley1 barks barley barney
        barney1 barnie baron1 baronn barracud barracuda barrage barry1 barselona barsik bartende bartman
        bartok baseba11 basebal basebal1 baseball baseball1 basher basket basketba basketbal basset bassfish
        bassline bassman bassoon bastard bastard1 bastet batman batman01 batman1 batman12 batman69 batman99
        batterse bauhaus baura bayern baylee bayliner baywatch bazooka bball bbbbbb1 bbbbbbb1 bbking
        bcfields bdfyjd bdfyjdf beach1 beachbum beaches beagle beaker beamer beaner beanie bear1 bearcat
        bearcats beardog bears1 bearshare beast beast1 beastie beater beatle beatles beatles1 beautifu
        beauty beaver beavis beavis1 becca beckham beckham7 becky1 bedlam bedrock beebop beech beefcake
        beeline beemer beerman beerme beethove beetle beezer begemot behappy behemoth belair belinea belize
        belkin bella1 bella123 bellaco bellagio bellevue belmont belochka bendover benedikt benessere
        benfica bengals benjami benji bennett1 benny1 bentley1 beowulf beretta bergkamp berlin berliner
        bernard1 bernhard berserk berserke berserker besiktas bestbuy bestfriend beszoptad bethany1 betty1
        bettyboo bettyboop beyonce bhbcrf bhbirf biatch bicycle bigal bigass bigballs bigbang bigbear bigben
        bigbird bigblack bigblock bigblue bigbob bigboobs bigbooty bigboss bigboy bigboy1 bigbucks bigbutt
        bigbutts bigcat bigcock bigcocks bigdad bigdaddy bigdawg bigdick bigdick1 bigdicks bigdog bigdog1
        bigfish bigfoot bigfoot1 biggdogg biggie biggirl biggirls biggles biggun bigguns bigguy bighead
        bigjim bigjoe bigjohn bigmac bigman bigmike bigmoney bignasty bignuts bigone bigones bigpenis
        bigpimp bigpimpi bigpimpin bigpoppa bigpussy bigred bigred1 bigsexy bigshow bigstick bigtime bigtit
        bigtits bigtits1 bigtruck bigtymer biguns bigwilly bigworm biker biker1 bikers bikini bilbo billabon
        billabong billiard billows billy1 billy123 billybob billyboy billyjoe bimbo bimmer bingo bingo1
        binky binladen biohazard bionic bionicle bird33 birddog birdie birdman birthday1 birthday21
        birthday4 biscuit biscuit1 bisexual bismarck bismark bismilla bismillah bitch bitch1 bitch123
        bitchass bitches bitchs bitchy biteme biteme1 biteme69 bizkit bizzare blabla blablabl black1
        black123 blackass blackbea blackbel blackbelt blackber blackberry blackbir blackbird blackbox
        blackboy blackcat blackcoc blackcock blackdog blackhaw blackhawk blackhol blackice blackie blackie1
        blackjac blackjack blacklab blackops blackout blackrose blacks blackshe blacksta blacksun blacktop
        blacky blade blade1 bladerun bladerunner blades blahblah blake1 blanked blaster blaster1 blastoff
        blaze blaze1 blazer blazers bleach blender blessed blessed1 blessing blingbling blink182 blinky
        blitz blizzard blobby bloke blonde blondes blondie blondie1 blondinka blonds bloods bloopers
        blowfish blowjob blowjobs blowme blowme69 blubber blue1 blue11 blue12 blue123 blue1234 blue22 blue23
        blue32 blue42 blue99 bluearmy blueball bluebear bluebell blueberr bluebird blueboy bluedevi bluedog
        blueeyes bluefish bluegill bluegras bluejay bluejays blueline bluemoon bluenose bluenote bluerose
        blues blues1 bluesky bluesman bluestar blunts bmw2002 bmw318 bmw325 boater boating bob123 bobafett
        bobby1 bobby123 bobcat bobdole bobdylan bobmarle bobmarley bocephus bodyshop boeing boeing74 bogart
        bogdan bogey bogota bohica boiler boingo bolitas bolivi bollocks bollox bologna bombay bomber
        bombers bonanza bond007 bondage bondage1 bondarenko bonefish bonehead boner boners bones bonethug
        bonghit bonghits bongo bonjour bonjovi bonkers bonovox bonsai bonzai boobear boobie boobies booboo
        booboo1 boobs boogaloo booger booger1 boogers boogie boohoo bookcase bookie bookmark bookworm
        boomboom boomer boomer1 boondock booster booter bootie bootneck boots boots1 bootsie bootsy booty
        bootys booyah boozer bopper borabora bordeaux boricua boris1 boris123 boroda borussia bosco bosco1
        boscoe01 bosshog bossman bosstone boston boston1 boulder bounce bouncer bounty bowler bowling bowtie
        bowwow boxcar boxer boxers boxing boxster boytoy bp2002 br00klyn br0d3r br549 bradley1 bramble
        brando brandon1 brandon2 brandy brandy1 brasil brasilia bravehea braveheart braves braves1 bravo1
        brazil brazzers breaker breakers breast breasts breeze breezy bremen brendan1 brentfor brest
        bretagne brethart brian1 brian123 brianna1 bricks bridget1 brighton bristol britney britney1
        britneys brodie broker bronco broncos broncos1 broncos7 broodwar brooklyn brother1 brown1 browndog
        browneye brownie browns bruce1 brucelee bruins bruiser bruno1 bruno123 brutus bryan1 bubba bubba1
        bubba123 bubba2 bubba69 bubbadog bubbas bubble bubblegu bubblegum bubbles bubbles1 buceta bucker
        bucket buckeye buckeye1 buckeyes buckfast buckshot buckster buckwhea buckwheat bucky budapest buddah
        buddha buddie buddy buddy1 buddy123 buddy2 buddyboy buddydog buddys budgie budlight budlite budman
        budweise budweiser buffa buffalo buffalo1 buffalos buffer buffet buffett buffy1 bugger bugman
        bugsbunn bugsbunny builder bukkake bukowski bulldawg bulldog bulldog1 bulldog2 bulldogg bulldogs
        bullet bullfrog bullhead bullit bullride bulls bulls23 bullseye bullshit bullwink bumble bumblebe
        bummer bumper bungalow bunghole bungle bunnie bunnies bunny bunny1 buratino burger burner burnout
        burrito bushido businessbabe bustanut buste buster buster01 buster1 buster11 buster12 bustle busty
        butch butch1 butkus butter buttercu buttercup butterfl butterfly buttfuck butthead butthole buttman
        buttmunc buttocks buttons buttons1 buttplug buzzard buzzer bynthytn byteme c2h5oh c3por2d2 cab4ma99
        caballer cabbage cabernet cableguy cabowabo cabron cachondo cachorro cactus caddy cadillac cadr14nu
        caesar cafc91 caitlin1 cajun calamity calavera calgary calibra calico caliente californ caligula
        calimero callisto callofduty callum calvin1 calypso camaro camaro1 camaro69 camaross camaroz2 camber
        cambiami cambridg camden came11 camel camel1 camelot camelot1 camels cameltoe camero camero1 cameron
        cameron1 camil camper canada canada1 canadien canary cancer cancun candies candle candy1 candy123
        candyass candycan candyman candys canine cannabis cannibal cannonda canon cantona cantona7 canuck
        canucks capcom capecod capetown capital1 capitals capoeira capone capricor capricorn capslock
        captain captain1 caracas caralho caramel caravan cardinal care1839 carebear carefree carling carlito
        carlitos carlos1 carme carmex2 carnage carnival carolcox carolina carpedie carpediem carpente carpet
        carrera carrot carrots carsten carthage cartman cartman1 cartoon cartoons casablan casablanca
        casanova caserta casey1 casey123 caseydog cashew cashflow cashmone cashmoney casino casio casper
        casper1 cassandr cassie castaway caster cat123 catch22 catcher catdaddy catdog caterham catfight
        catfish catfish1 catfood catherin catlover catman catnip catwoman cavalier caveman cayenne cayman
        cazzo cazzone cbr600 cbr600rr cbr900 cbr900rr ccbill cccccc1 cdtnbr cdtnjxrf cdtnkfyf cdznjckfd
        ceasar celeb celeron celestia celica celine cellphon celtic celticfc celtics celtics1 cement
        centauri centrino centurion cerber cerberus cerebus cesare cessna cevthrb cezer121 cfitymrf cfvceyu
        cgfhnfr chachi chainsaw challeng chamonix champ champ1 champagn champion champs changeit changeme
        chango chaos chaos1 chappy characte charger charger1 chargers charisma charle charles1 charles2
        charli charlie charlie1 charlie123 charlie2 charlie3 charlie5 charlie6 charlie7 charlie9 charlies
        charlott charlton charly charmed charmed1 charon chase1 chaser cheater checker checkers checkmat
        cheddar cheeba cheech cheeks cheeky cheerios cheerleaers cheers chees cheese cheese1 cheese12
        cheetah chelle chelse chelsea chelsea1 chelsea2 chelseafc chemist chemistr cherokee cherries cherry
        cheshire chessie chessman cheste chester chester1 chester2 chevelle chevrole chevrolet chevy chevy1
        chevy454 chevyman chevys chevys10 chevyz71 chewbacc chewbacca chewey chewie chewy cheyanne cheyenne
        chgobndg chiara chicago chicago1 chicago2 chichi chicken chicken1 chicken2 chickens chickenwing101
        chicks chico chief1 chiefs chilidog chilli chillin chillout chilly chimaera chimera chinacat
        chinaman chingon chinook chipmunk chipper chipper1 chippy chitown chivas chloe1 chocha choclate
        chocolat chocolate1 chooch choochoo chopin chopper chopper1 choppers chowder chris1 chris12 chris123
        chris2 chrisbln chriss chrissie chrissy chrissy1 christ christia christin christma christo christof
        christop christophe christos christy1 chrome chronic chrono chrysler chuai chuan chuang chubby
        chuck1 chuckie chuckles chucky chunky churchil ciccio cicero cidkid86 cigars cinder cindy1 cingular
        cinnamon cirrus citadel citibank citroen citrus civicsi civilwar cjkysirj cjkywt cjrjkjdf cjytxrf
        clancy clapton clarinet classic classic1 classics claudi claudia1 claymore clemson clemson1 cleopatr
        clevelan climax climber clinton1 clipper clippers clips clitlick clitoris close-up cloud9 clouds
        cloudy clover clovis clowns clutch clyde1 cneltyn cnfkrth cnfybckfd cnhjbntkm cnhtrjpf cnjvfnjkju
        cntgfy cobain cobalt cobblers cobra cobra1 cobra427 cobrajet cobras cocacol cocacola cocaine cochise
        cocker cocks cocksuck cocksucker cocoloco coconut codeblue codered coffee coffees cohiba coldbeer
        coldfire coldplay collecti colleen1 college1 collie colnago colombia colorado colors colossus
        colt1911 colt45 coltrane comanche combat123654 comcast comcast1 comein comeon comet comets comicbook
        comicbookdb commande commando commodor compaq compaq1 compaq12 compass computador compute computer
        computer1 conan concord concorde concrete condom condor connect connect1 connor consumer
        contortionist contour contra control1 coochie cooki cookie cookie1 cookie12 cookies cookies1 cool12
        cool123 coolbean coolcat cooldude cooler coolgirl coolguy coolhand coolio coolman coolness cooper1
        coors coorslig cooter copenhag copper corazo corleone cornbrea corndog cornhole cornholi corolla
        corona corrado corsair cortland corvet07 corvett corvette cosmic cosmo cosmo1 cosmos costaric
        costarica cosworth cougar cougars countach counterstrike country1 countyli courtney1 coventry cowboy
        cowboy1 cowboys cowboys1 cowboyup cowgirl coyote cracker cracker1 crackhea cracksevi cramps cranberr
        crash1 craving crazy1 crazy123 crazybab crazyman crazyzil creampie creamy creatine creative creeper
        creepers crescent cricket cricket1 crimson crimson1 crippler crispy cristiano critter critters
        crjhgbjy crocodil crownvic cruise cruiser crumbs crunch crusader crusher crusty cruzazul crysis
        crystal1 csyekz csyjxtr ctdfcnjgjkm cthtuf cthulhu cthutq cthuttdbx cthuttdyf ctrhtn cubbies cubswin
        cucumber cuddles cuddles1 cuervo culinary cumeater cummer cumming cumshot cumslut cuntlick cunts
        cuntsoup cupcake cupcake1 cupoi curious custard custom cutegirl cutiepie cutlass cutter cvbhyjdf
        cvthnm cvtifhbrb cvzefh1gkc cxfcnkbdfz cxfcnmt cxfcnmttcnm cyber cyberonline cybersex cyborg cyclone
        cyclones cyclops cygnus cygnusx1 cynthia1 cypher cypress cyrano d1i2m3a4 d1lakiss dabears dabomb
        dabulls dad2ownu daddy1 daddy123 daddyo daddys daedalus daemon daewoo daffodil daffy dagestan dagger
        dagobert daisy1 daisy123 daisydog daisymae dakota dakota1 dalejr dallas dallas1 dallas22 dallastx
        dalshe damage11 daman dammit damnit dan123 dancer dancer1 danger dangerou danie daniel1 daniel12
        daniel123 daniela1 danielit daniil danil8098 danila danilka danman danni danny1 dannyboy dante1
        danthema dantheman danzig dapzu455 daredevi daredevil darian darina darkange darkangel darkelf
        darkjedi darkknight darklord darkman darkmoon darknes darkness darkone darkside darkstar darkwing
        darkwolf darth darthmau darthvad darthvader dasani dasha dasha123 dashadasha datalife datalore
        datsun davecole david1 david123 davide davidoff davids davinci dawgs daydream daytek daytona
        dbjktnnf dbnfkbr dbrnjh dbrnjhbz dbrnjhjdbx ddddd1 ddddddd1 deadhead deadlift deadman deadmeat
        deadpool deadspin death1 death123 death666 deathnote deathrow deathsta deborah1 decimal deejay
        deepak deepblue deepthro deepthroat deerhunt deerhunter deeznuts deeznutz default defender defiant
        defiant1 deftones dejavu delboy delete delfin delight delorean delphi delpiero delsol delta delta1
        deltas deluxe demon1 demon666 denali deniro denis1 denis123 deniska denni depeche depechemode
        derparol derrick1 desert designer desire deskjet desktop desperad desperado destin destiny destiny1
        destroye detectiv detroit detroit1 deutsch deutschland devil devil1 devil666 devildog devildriver
        devilman devilmaycry devilmaycry4 devils dewalt dexter dfcbkbcf dfcbkbq dfcbkmtd dfhdfhf dfkthbz
        dfkthf dfktynby dfktynbyf dfvgbh dfytxrf dgl70460 dharma dhjnvytyjub diablo diablo1 diablo2 dialog
        diamant diamante diamon diamond diamond1 diamonds diana1 diaper diciembr dick1 dicker dickface
        dickhead dickie dickless dicks dickweed dicky didier diehard diesel dietcoke dieter digger diggler
        digimon digital digital1 digiview dilbert dilbert1 dildo dilligaf dillweed dima123 dima1995 dima1996
        dima55 dimas dimensio dimitri dimples dinamo dinara dindom dinero dingbat dingdong dingo dinosaur
        diogenes diosesamo dipper dipset dipshit dipstick direwolf dirtbike dirty1 dirtyboy dirtydog disco
        discover discus disney disney1 disturbe diver diver1 divers divine divx1 dixie1 dixiedog django
        djgabbab djkjlz dkflbckfd dkflbr dkflbvbh dkflbvbhjdbx dkflbvbhjdyf dmitriy dnsadm doberman doctor
        dodge1 dodger dodgeram dodgers dodgers1 dog123 dogbert dogbone dogboy dogbreat dogcat dogface
        dogfart dogfight dogfood dogger doggie doggies doggy doggy1 doggydog doggys doggysty doggystyle
        doghouse dogman dogmeat dogpound dogshit dogwood doitnow dokken doktor dolemite dolittle dollar
        dollface dolomite dolphin dolphin1 dolphin2 dolphins doma77ns domainlock2005 domenico dominator
        domini dominic1 dominik dominika dominion dominiqu domino donjuan donkey donna1 donner dont4get
        dontknow donuts doobie doodle doodles doofus doogie dookie doomsday doorknob doraemon dortmund
        dotcom dothedew doubled douche dougal doughboy dougie douglas1 downhill draco dracula drag0n drago
        dragon dragon01 dragon1 dragon10 dragon11 dragon12 dragon123 dragon13 dragon21 dragon22 dragon23
        dragon66 dragon69 dragon76 dragon88 dragon99 dragonba dragonball dragonballz dragonfl dragonfly
        dragons dragons1 dragoon dragrace dragster drakon draven dreamcas dreamcast dreamer dreamer1
        dreamers dreams dresden drifter driller driver drizzt drjynfrnt droopy dropdead dropkick drowssap
        drpepper drumline drummer drummer1 drummers drywall dthjybrf dthyjcnm dtkjcbgtl dtxyjcnm dublin
        ducati ducati99 duchess duckhunt duckie duckling duckman ducks ducksoup ducky dudeman duffbeer
        duffer duffman dumbass dundee dungeon dunhill duracell durango durango1 duster dusty1 dustydog
        dutchess dutchman dylan1 dynamite dynamo dynastar dzxtckfd eagle eagle1 eagle123 eagle2 eagleeye
        eagleone eagles eagles1 earnhard earthlin earthlink eastside eastwood eatme eatme1 eatme69 eatmenow
        eatmeraw eatpussy eatshit eclipse eclipse1 edcrfv eddie1 edelweis edgewise edinburg eduard edward1
        edward12 edwardss eeyore efbcapa201 egghead eggman eggplant egorka eightbal eightball einstein
        eintrach ejaculation ekaterina ekmzyf elaine22 elbereth elcamino eldiablo eldorado electra electric
        electro electron elefant elektra element element1 elementa elephant eleven11 elfquest elisabet
        elizabet elizabeth1 elizaveta elodie elpaso elvira26 elvis1 elvis123 elvisp elway elway7 emachine
        emachines emanuele embalmer emerald emerald1 emili emily1 emine eminem emmitt22 empire empire1
        emyeuanh encore ender energize enforcer engage engineer england1 enigma enrico enter enter1 enter123
        enterme enternow enterpri enterprise entropy envision epaulson epiphone epsilon equinox eraser
        erection ericsson erotic erotica escalade escorpio escort eskimo espana esperanz espresso esprit
        esquire essendon estrell eternal eternity ethan1 ethernet euclid euphoria eureka europa evanescence
        evangeli evangelion evenflow everest evergree everlast everques everquest everton everton1 evgeniy
        evgeniya evildead evilone evolutio excalibu excalibur excellen excite exigen exigent exodus exotic
        exploite explorer express express1 extensa extreme extreme1 eyecandy f00tball f15eagle fabia fabie
        fabienn fabienne fabio fabregas fabric facefuck facial faggot failsafe fairlane fairmont fairview
        faisal faith1 fakepass falcon falcon1 falcon16 falcons falcons1 fallen fallout fallout2 falstaff
        famil fandango fantasia fantasti fantasy fantasy1 fantom fantomas faraon farida farmboy farscape
        farside farside1 fartman fartripper fastback fastball fastcar fastcars faster fastlane fatass fatboy
        fatcat fatluvr69 fatman fatpussy fatty favorite2 favorite5 favorite6 favorite7 favorite8 fcbayern
        fduecn fearless feather feathers federica fedorova feeder feelgood feline felix1 fellatio fellowes
        fender fender1 fenris fenway ferdinan fergie fergus fernand ferrari ferrari1 ferrari2 ferrari3
        ferret fester festus fetish feyenoord fffffff1 ffvdj474 fghtkm fgjrfkbgcbc fgtkmcby fhctybq
        fhntv1998 fhntvrf fhvfutljy fialka ficken fiddle fidelio fidelity fiesta figaro fightclu fightclub
        fighter filippo filter finalfan finalfantasy finder finger fireball firebird fireblad fireblade
        firedog firefigh firefighter firefly firefox firehawk fireman fireman1 firenze firestar firestor
        firestorm firetruc firewall firework fishbone fishcake fisherma fisherman fishes fishface fishfood
        fishhead fishin fishing fishing1 fishon fishtank fishy fister fistfuck fisting fitness fitter
        fivestar fkbyjxrf fkmnthyfnbdf fktrcfylh fktrcfylhf fktrcfylhjdbx fktrcfylhjdyf fktrctq fktyeirf
        fktyjxrf fktyrf flamengo flames flamingo flange flanker flapjack flash flash1 flasher flashman
        flathead flatline flatron fletch flexible flhtyfkby flicks flintsto flipflop flipmode flipper
        flipper1 flipside floppy florian florida florida1 flounder flowe flower flower1 flower2 flowers1
        fluff fluffy flvbybcnhfnjh flyboy flyer flyers flyers88 flyfish flyguy fmale fnkfynblf fokker
        followme foobar footbal footbal1 football football1 footjob footlong footlove footman forall
        fordf150 fordf250 fordf350 fordtruc foreplay foreskin forest forest11 foreve forever forever1 forfun
        forgetit forgotte forklift forlife formula formula1 forsaken fortuna fortune12 fortytwo foryou
        fossil fosters foucault four20 foxfire foxhound foxtrot foxtrot1 foxylady fozzie fraggle franc
        francesc franci francis1 francisc frank1 frank123 frankfur frankie1 franky frdfhbev freaks freaky
        freckles fred1 fred1234 fredderf freddie1 freddy freddy1 frederik free4all freebird freedo freedom
        freedom1 freedom2 freedom3 freedom7 freee freefall freelanc freelove freeman1 freepass freeporn
        freeride freesex freestyl freetime freeuser freeway freewill freiheit fremont frenchie frenchy
        fresno friday friday13 friends1 friendste friendster fright frisbee frisco frisky frodo frodo1
        frogger froggie froggies froggy frogman frogs front242 frontera frontier frosch frosty fruitbat
        fruity fubar fubar1 fuck1 fuck123 fuck69 fuck_inside fucked fuckedup fucker fucker1 fucker11
        fucker69 fuckers fuckface fuckfest fuckhead fuckher fucking fuckinside fuckit fucklove fuckm fuckme
        fuckme1 fuckme2 fuckme69 fuckmeha fuckmehard fuckmenow fuckoff fuckoff1 fuckshit fuckslut fuckthat
        fuckthis fucku fucku2 fuckyeah fuckyo fuckyou fuckyou1 fuckyou123 fuckyou2 fuckyou7 fucmy69 fugazi
        fujifilm fujitsu fuking fulham fullback fullmoon fullsail fungus funhouse funky funny1 funnyman
        funstuff funtik funtime funtimes furball fusion fussball futbol futurama futyn007 fuzzball fuzzy
        fuzzy1 fyfcnfcbz fyfnjkbq fylhtq fylhtqrf fynjirf fynjybyf fytxrf fyutkbyf fyutkjxtr fyyeirf fzappa
        gabber gabby1 gabrie gabriel1 gabriel2 gabriell gadget gaell gagarin gagged gagging galactic
        galactus galadriel galant galary galatasaray galaxy galeries galileo galina gallaghe gallaries
        galore gambit gambler gameboy gamecock gamecube gameover gametime gamma gandalf gandalf1 gandalf2
        gandolf ganesh gangbang gangbanged gangsta gangsta1 gangster ganja ganjaman ganjubas gannibal
        ganymede garden gardenia gareth garfield gargamel gargoyle garion garrett1 gasman gateway gateway1
        gateway2 gateways gatit gatito gator gator1 gatorade gators gators1 gatsby gaucho gawker gayboy
        gaymen gbgbcmrf gbhfvblf gblfhfcs gbpacker gbpltw gdtrfb gearhead gecko geezer gegcbr geheim
        geibcnbr gemini gemini1 gemstone general1 generic genesis genesis1 geneviev genius georg george01
        george1 george12 georgia1 geraldin gerbil gerhard germany1 geronimo gerrard gesperrt getalife getit
        getlost getmoney getoff getout getsdown getsmart getsome gfccdjhl gfgfvfvf gfhfljrc gfhjdjp gfhjkm
        gfhjkm1 gfhjkm12 gfhjkm123 gfhjkmgfhjkm gfhjkmxbr gfhjkzytn gfhkfvtyn gfhnbpfy gfynthf ghbdtn
        ghbdtn12 ghbdtn123 ghbdtnbr ghbdtnbr1 ghbdtnbrb ghbdtndctv ghbdtnghbdtn ghbdtnrfrltkf ghblehjr
        ghblehrb ghbrjk ghbrjkbcn ghbrjkmyj ghbywtccf ghetto ghhh47hj7649 ghjcnbnenrf ghjcnj ghjcnj123
        ghjcnjgfhjkm ghjcnjghjcnj ghjcnjnfr ghjcnjq ghjcnjrdfibyj ghjdthrf ghjnjnbg ghjnjrjk ghjuhfvvf
        ghjvtntq ghost ghost1 ghostdog ghostman ghostrid ghostrider ghtktcnm ghtpbltyn gianluca gianni
        giants giants1 gibson1 gibsonsg gideon gigabyte giggle giggles gilles ginger ginger1 ginger12
        ginscoot ginuwine giorgi giorgio giraffe girfriend girlie girlies girls girls1 gitara giulia
        giveitup giveme gizmo gizmo1 gizmo123 gizmodo gizmodo1 gizmos gizzmo gjhjctyjr gjkbyf gjkbyjxrf
        gladiato gladiator glamour glendale glennwei glenwood glitter globus glock gmoney gn56gn56 gnasher23
        goalie goarmy goatboy goats goaway gobears gobigred goblin goblue gobrowns gobucks gocats gocubs
        godawgs godbless goddess goddess1 godfathe godfather godisgood godislove godiva godlike godofwar
        godslove godsmack godspeed godzilla goethe gofast gofish goforit gogators gohome goirish golakers
        golden golden1 goldeney goldeneye goldfing goldfinger goldfish goldmine goldrush goldstar goldwing
        golfball golfclub golfer golfer1 golfer23 golfgti golfing golfing1 golfnut golfpro goliath gollum
        gonavy gonefish gonzo gonzo1 goober good12345 good123654 goodboy goodday goodfell goodfellas
        goodfood goodgirl goodhead goodie goodison goodlife goodluck goodnews goodsex goodstuf goodtime
        goodtimes goodtogo goodyear goofball goofy goofy1 google google1 google12 google123 gooner goose
        goose1 gooseman gopher gordo gordon24 gorilla gorillaz gotcha goten gotenks gotham gothic gotigers
        gotmilk gotohell gotribe gotyoass govols grace1 gramma granada grandam grandpri grandprix granny
        grapeape grapes grasshop gratis graywolf grease great1 greatone greatsex greedisgood green1 green123
        greenbay greenbud greenday greeneye greenman greens greentea greenwoo gregor gregory1 gremlin
        gremlins grendel grendel1 gretzky greyhoun greywolf griffey griffin1 grimace grimlock grinch grinder
        gringo grisha grizzly grizzly1 gromit groove groovy groucho groupd2013 grumpy grunt gryphon gstring
        gsxr1000 gsxr1100 gsxr750 gtfullam gthcbr gtkmvtyb gtkmvtym gtnhjdbx gtxtymrf guang guardian
        guatemal gucci guderian guesswho guillaum guillerm guiness guinness guitar guitar1 guitarra guitars
        gulliver gulnara gumby gundam gunnar gunner gunners gunsling gunsmoke gustav guyver gy3yt2rgls
        gymnast gymnastic gypsy gznybwf13 habibi hacked hacker hackers hacking haggis hairball hairy
        hakkinen hal9000 halflife halflife2 halfmoon halfpint halifax hallo hallo123 hallowee hambone
        hamburg hamburge hamish hamlet hammarby hammer hammer1 hammerhe hammers hammers1 hamper hamradio
        hamster hamster1 handbag handball handcuff handyman hannah hannah1 hannes hannibal hannover hansol
        hansolo hansolo1 hanuman happines happy1 happy123 happy2 happyboy happyday happydays happydog
        happyman happyone harald harcore hardball hardcock hardcore hardcore1 harddick hardhead hardon
        hardone hardrock hardtime hardwood hardwork harle harlem harley harley01 harley1 harley12 harpoon
        harrier harry1 harry123 harrypot harrypotter harvest hatteras hattrick havana havefun hawaii
        hawaii50 hawaiian hawkeye hawkeye1 hawkeyes hawkmoon hawkwind hawthorn hayabusa hazelnut hazmat
        hd764nw5d7e1vb1 headless headshot hearts heater heathe heather1 heather2 heathers heaven heckfy
        hedgehog heeled heidi1 heineken heinlein hejsan helicopt helios helium hellas hellbent hellboy
        hellfire hellno hello hello1 hello12 hello123 hello2 hellohel hellokit hellokitty hellomoto helloo
        hellos hellothe hellothere helloworld helloyou hellrais hellraiser hellsing hellspawn hellyeah
        helmet helmut helpdesk helper helpme hemicuda hemlock henderso hendrix hendrix1 henrik henry1 hentai
        henti herbie hercules herewego hermes hermione hernande hershey hershey1 hesoyam hetfield hewlett
        heynow heythere heyyou hfgcjlbz hfljcnm hfytnrb hhhhhhh1 hibernia hidden highbury highheel highland
        highlander highlife hihje863 hiking hilfiger hillbill hillside hilltop hiphop hippie hippo history1
        hitachi hithere hitler hitman hitman47 hiziad hjccbz hjvfirf hjvfyjdf hobbes hobbit hobiecat hocke
        hockey hockey1 hockey12 hockey99 hogtied hogwarts hokies holein1 holeinon holger holiday holiday1
        holla holly1 hollydog hollywoo holycow holyshit hombre homebase homeboy homebrew homely homemade
        homepage homer1 homer123 homerj homers homersim homerun honda honda1 hondacbr hondacivic hondacrx
        hondas honey1 honeybee honeybun honeydew honeypot honeys hongkong honolulu hoochie hookem hooker
        hookers hookup hooligan hoops hoopstar hoopster hoosier hoosiers hooter hooters hooters1 hootie
        hooyah hopeful hopefull hopkins1 horatio hores horizon horndog hornet hornets horney horny horny1
        hornyboy hornyguy hornyman horse horse1 horseman horsemen horses horsesho hosehead hot2trot hotass
        hotbabes hotbox hotboy hotchick hotdog hotdogs hotgirl hotgirls hotlips hotmama hotone hotpants
        hotpussy hotrats hotred hotrod hotsauce hotsex hotshot hotspur hotstuff hottie hotties hotwheel
        houdini hounddog house1 house123 housewife housewifes houston1 hover hrvatska htubcnhfwbz hugecock
        hugetits hugoboss hulkster humbug hummer hunte hunter hunter01 hunter1 hunter11 hunter12 hunter123
        hunting hunting1 hurrican husker huskers huskers1 huskies huskies1 husky hustler hydro hyperion
        hyundai hzze929b iamcool iamgod ib6ub9 ibanez ibill123 ibilljpf ibilltes icarus iceberg icecold
        icecream icecube icehouse iceman iceman1 iceman69 icetea icu812 iddqdidkfa idefix idontkno idontknow
        idunno iforget iforgot ignatius iguana ihateyou iiyama ijrjkfl ijrjkflrf ikilz083 ilikeit ilikepie
        ilikesex illini illmatic illumina illusion ilove iloveamy ilovegod iloveher ilovehim ilovejen
        ilovekim iloveme ilovemom ilovemyself ilovepor iloveporn ilovepussy ilovesex iloveu iloveyo iloveyou
        iloveyou! iloveyou1 iloveyou2 iluvporn ilya1234 ilya1992 imation imissyou immortal impala impalass
        imperator imperium implants impreza imtheman incognito incubus indahous indain independ india123
        indiana indiana1 indianali indians indians1 indigo indon inferno inferno1 infiniti infinity inflames
        inlove insane insert insertion insertions insider insomnia inspecto inspiron install integra
        integra1 intel interacial intercourse internat interne internet internet1 intheass intranet intrepid
        intruder inuyasha invictus iomega iphone ipswich iqzzt580 ireland1 irina irinka irish1 irisha
        irishka irishman iriska ironhead ironhors ironmaid ironmaiden ironman ironman1 ironpony irontree
        isacs155 iscool iseedeadpeople ishikawa iskander islander ismail istanbul istheman italia italiano
        itisme itsme ivanov ivanova iverson iverson3 iwantsex iwantu iwantyou izabella j3qq4h7h2v jabber
        jabroni jachin jack1234 jackal jackass jackass1 jackdani jackie1 jackoff jackpot jackson1 jackson2
        jackson5 jacob1 jacqueli jadakiss jagger jaguar jaguar1 jaguars jailbait jailbird jakarta jakester
        jamaica jamaica1 james007 james1 james123 james2 jamesbon jamesbond jamesbond007 jameson1 jamess
        jamie1 jamie123 jamielee jammer jammin janet1 janeway january1 japanees jarhead jasmine jasmine1
        jason1 jason123 jasons jasper jasper1 javelin javie jaybird jayden jayhawk jayhawks jazzman jazzy
        jbond007 jediknig jediknight jedimast jeeper jeepers jeepster jefferso jeffrey1 jehovah jelena jello
        jelly jellybea jellybean jellyfis jemoeder jennaj jennife jennife1 jennifer1 jenny1 jeremy1 jericho
        jericho1 jerkoff jeronimo jerry1 jerrylee jesper jesse1 jessic jessica0 jessica1 jessica2 jester
        jesucrist jesus1 jesus123 jesus7 jesus777 jesuschrist jeter2 jethro jetski jewels jezebel jg3h4hfn
        jiang jigga jiggaman jimbeam jimbo jimbo1 jimbob jimmy1 jimmy123 jimmys jingle jingles jiong
        jiujitsu jjjjjjj1 jktxrf jktymrf jledfyxbr jockey joe123 joebob joecool joemama johann johanna1
        johannes john1 john123 john1234 john316 johnboy johncena johndeer johndeere johndoe johngalt
        johnmish johnny1 johnny5 johnpaul johnson1 joker joker1 joker123 jokers jomama jonatha jonathan1
        jonboy jones1 jonesy jonny jorda jordan jordan1 jordan12 jordan2 jordan23 joseluis josep joseph1
        josephin joshu joshua1 joshua12 joystick jrcfyf jsbach juancarlo jubilee juggalo jughead juice juicy
        julia1 julie1 julien jumanji jumbo jumper junebug jungle junio junior junior1 juniper junkie
        junkmail junkyard jupiter jupiter1 jupiter2 jurassic just4fun just4me just4you justdoit justi
        justice justice1 justin1 justin12 justinbieber justme juventus k.lvbkf kaboom kahlua kahuna kakarot
        kakaroto kakashi kakashka kaktus kalina kamasutra kamehame kamehameha kamikadze kamikaze kamila
        kamilla kangaroo kansas kappa karachi karaganda karamba karamelka karaoke karate karen1 karina
        karolina kashmir kasparov kasper katana katarina katerina katharin kathy1 katie1 katie123 katrin
        katrina1 katya kavkaz kawasaki kayla1 kazanova kazantip kbctyjr kcchiefs kcj9wx5n keeper keepout
        keith1 kelly001 kelly1 kelly123 kennedy1 kenneth1 kennwort kenny1 kenobi kenshin kenwood kenworth
        kenzie kernel kerouac kestrel kevin1 kevin123 keyboard keystone keywest kfcnjxrf kfgjxrf kfhbcf
        kfvgjxrf kickass kicker kickflip kicksass kidrock kieran kikimora killa killbill kille killemall
        killer killer1 killer12 killer123 killers killjoy killme killzone kilroy kimberle kimmie kingfish
        kingkong kingpin kingrich kingsize kingston kinky kipper kirill kirill123 kirsty kismet kisses
        kissme kissmyas kissmyass kiteboy kitkat kitten kittens kitties kitty kitty1 kitty123 kittycat
        kittykat kittys kjiflm kjkszpj kjrjvjnbd klaatu klaste klaster kleopatra klimenko klingon klingon1
        klizma klondike klootzak knickerless knickers knicks knight1 knights knockers knopka knowledg
        knuckles kochamcie kochanie kodaira52 kodiak kojak kokakola kokomo kolbasa koleso kolobok kolokol
        kombat komodo komputer konfetka konstantin kontakt kontol konyor kookie koolaid kordell1 koroleva
        korova koshka kosmos kostik kostya kotaku kotenok kovalenko kraken krasnodar krasotka krishna
        kristen1 kristin1 kristinka kristjan krokodil krolik kronos krusty krypto krypton ksenia kseniya
        ksusha ktyjxrf kuang kubrick kukuruza kukushka kuleshov kungfu kurosaki kusanagi l3tm31n l58jkdjp!
        l8g3bkde labia labrador labtec lacoste lacrimosa lacrosse laddie ladybird ladyboy ladybug ladybug1
        ladygaga laetitia lagnaf laguna lagwagon lakeland laker lakers lakers1 lakers24 lakers32 lakeside
        lakewood lakota lakshmi lalakers lalaland lambchop lambda lamborghini lamer lancaste lancelot lancer
        lancia landrove landrover landscap lansing lantern lapdance lapochka laptop laracrof laracroft
        larisa larry1 larry123 laser laser1 laserjet lasers lassie lastochka lasttime lasvega lasvegas
        latinas latino laura1 lauren1 laurent lavalamp lawman lazarus lback lbfyjxrf lbhtrnjh lbtest lbvjxrf
        leather leavemealone lebedeva lebowski lebron23 ledzep ledzeppelin leedsutd leeloo left4dead lefty
        legacy legend legenda legion leglover legman legoland legolas legos lehjxrf leiceste leinad lekker
        lemans lemmein lemmings lemonade lennon lenochka leonard1 leonid leonidas leopard leopold lesbain
        lesbean lesbian lesbians lesbos lespaul lestat letitrid letme1n letmei letmein letmein1 letmein2
        letmein22 letmein6 letmein7 letmeinn letmeinnow letmesee letsdoit letsfuck letsgo letsplay lever
        leviatha lexingky lexingto lexmark lexus lexus1 lfitymrf lfybbk lfybkf lhfrjy liang libero libertad
        liberty liberty1 libido libra licker licking lickit lickme licorice lifehack lifeisgood lifesuck
        light1 lighter lighthou lightnin lightning lights lightsab lilbit liliya lilman lilwayne limabean
        limaperu limewire limpbizkit lincoln1 linda1 lindros lindsay1 lindsey1 lineage lineage2 linkin linus
        lioness lionhear lionheart lionking lipton liquid lisenok lithium litle little1 littlebi littlema
        littleman littleon livelife liverpoo liverpool liverpool1 liverune livewire lizard lizaveta lizzard
        lizzy ljxtymrf llama loader lobster lochness lockdown lockerroom lockout locoman0 locust locutus
        logan1 logger logitech loglatin lokomotiv lol123 lol12345 lolipop lollipop lollol lollypop lolol
        londo london london1 london12 london22 lonesome lonestar lonewolf longbeac longbow longdick longdong
        longhair longhorn longhorns longjohn longlegs longshot longwood lonsdale lookatme looker lookout
        lookup looser loredana lorien losangel losangeles loser loser1 losers lost4815162342 lostsoul lothar
        lotus lotus1 lotus123 love1 love12 love123 love1234 love4ever love69 lovebird loveboat lovebug
        lovecraf lovefeet lovegirl lovehate loveis loveit lovel lovelife lovely lovely1 lovem loveme
        loveme89 loveporn lovepussy lover lover1 loverboy loverman lovers lovesex lovesexy lovetits loveya
        loveyou loveyou1 loveyou2 lowrider loyola lsutiger lthgfhjkm ltkmaby ltybcrf ltymub lucas1 lucas123
        lucian lucifer lucifer1 lucky lucky1 lucky123 lucky13 lucky7 lucky777 luckyboy luckydog luckyman
        luckyme luckyone luckys ludacris ludmila lumber lumina lunchbox luscious luv2epus lux2000 lvbnhbq
        lyudmila lzbs2twz m0nkey m12345 m123456 m1234567 m6cjy69u35 macaco macarena macaroni macbeth
        macdaddy macgyver machine machine1 machoman macintos macintosh mackenzi macman macross madagaskar
        madala11 madcat madcow maddie maddison maddog madhouse madina madison madison1 madman madmax madness
        madonna madonna1 maestro mafia magadan magelan magellan magenta maggi maggie maggie1 maggie11 maggot
        magic magic1 magic123 magic32 magician magick magicman magister magnavox magnet magneto magnum
        magnus magoo magpie magpies mahalkit mahalkita mahalo maiden mailcreated5240 mailman mailru maison
        majestic makaka makarova makaveli makayla makeitso makelove makemone makemoney maksim maksimka
        malachi malaka malamute malcolm1 malibu malice malina malinka malish malishka mallard mallorca
        mallrats mama123 mama1234 mamacita mamamia mamapapa mamas mamasita mammamia mammoth mamochka
        manager1 manatee manchest mancheste manchester mancity mandarin mandingo mandolin mandrake mandy1
        manfred mango mangos manhatta maniac mankind mannheim manolo manowar manson mantis mantle mantra
        manue manunite manunited manutd manwhore mapet123456 maplelea maradona marajade marathon marauder
        marbella marbles marcello marcin marcius2 marcopol margarit margosha maria1 maria123 marie1 marigold
        marijuan marijuana marika marillio marina marine marine1 mariner mariners marines marines1 marino
        marino13 mario1 mario66 mariposa marishka marissa1 marius mariya mark1 mark123 mark1234 marker
        marketin markie markiz marlboro marley marley1 marlins marseill marseille marsel martian martin1
        martin12 martina1 martini martini1 marty1 maryjane masahiro masamune maserati mash4077 mashka mason1
        massive maste master master01 master1 master11 master12 master123 master22 master99 masterbaiting
        masterbate masterbating masterch masterkey masterlo mastermi mastermind masterp masturbation
        masyanya matador matchbox matematika matisse matri matrix matrix1 matteo matthe matthew1 matthew2
        matthew7 matthias mattingl matty mature maurici maurizio maurolarastefy maveric maverick maverick1
        mavericks max123 max333 maxdog maxell maxim maxima maxime maximilian maximka maximus maximus1
        maxpayne maxpower maxwell maxwell1 maxxxx mayday mayhem mazafaka mazda mazda3 mazda323 mazda6
        mazda626 mazdarx7 mazdarx8 mazinger mcdonalds mclaren mdogg meadow meandyou meatball meathead
        meatloaf mechanic medic medic1 medicina medion medusa medved megabyte megadeth megaman megamanx
        megan1 megane megapass megatron meggie meister melanie1 melbourn meliss melissa1 melissa2 mellon
        mellow melons melrose memorex memphis memphis1 memyself menace menthol mentor meonly meowmeow
        mephisto mercede mercedes mercury mercury1 meridian merlin merlin1 merlot mermaid mersedes messiah
        met2002 metal1 metal666 metalgear metalica metall metallic metallica metallica1 metalman methodman
        methos metoo metroid metropol mexicano mexico miami miami1 michae michael0 michael1 michael2
        michael3 michael4 michael5 michael6 michael7 michael8 michael9 michaelj michele1 michelin michelle1
        michigan mickey mickey1 mickeymouse micro microlab micron microphone microsof microsoft midget
        midnight midnite midori midway mierda mighty migue mihail mikado mikael mikayla mike1 mike12 mike123
        mike1234 mike23 mike69 mikey mikey1 mikey123 mikkel milamber milana milano milashka milena milenium
        miles1 milfnew milhouse milkbone milkman milkyway milleniu millenium miller1 millerli million1
        millwall milwauke mimosa mine2306 minecraft mingus minidisc minime minimoni minnesot minotaur mirage
        miranda1 mironova miroslav mischief misfit misfit99 misfits mishka misiaczek misiek missie mississi
        misskitt missy1 mister mistress misty1 misty123 mittens mittens1 mizuno mizzou mjolnir mnbvcxz
        mnbvcxz1 mobbdeep mobydick modelsne modena mogwai mohawk mojojojo molly1 molly123 mollydog moloko
        molson mom4u4mm momdad mommy1 momoney momsanaladventure momsuck monaco monalisa monarch monday
        monday1 mondeo money money1 money12 money123 money2 moneybag moneymaker moneyman moneys mongo
        mongoose monic monica1 monies monique1 monitor monke monkey monkey1 monkey10 monkey11 monkey12
        monkey123 monkey13 monkey2 monkey69 monkey77 monkey99 monkeybo monkeyboy monkeyma monkeyman monkeys
        monolith monopoly monsoon monste monster monster1 monster2 montag montagne montana montana1 montecar
        montecarlo monterey montgom240 montreal montrose monty1 monty123 moochie moocow mookie moomoo
        moonbeam moondog moonligh moonlight moonman moonshin moonshine moonstar moose moose1 mooseman mooses
        mopar mordor moremone morena morgan1 morgana morgoth moritz morkovka morozova morpheus morrigan
        morrisse morrowind morten mortgage morticia mortimer mortis moscow moskva mostwanted motdepasse
        mother mother1 motherfu motherlode motocros motocross motorcyc motorola motown mounta1n mountain
        mouse mouse1 mousepad mouser mouses mousey mozart mpegs mrbrownx mrbrownxx muaythai mudvayne
        muenchen mufasa muffdive muffin muffin1 muffy mulberry mulder mullet multiplelo multisyn multisync
        munch munchkin muppet murph murphy1 murzik murzilka musashi muschi muscle muscles mushroom music1
        music123 musica musicman mustafa mustan mustang mustang0 mustang1 mustang2 mustang3 mustang5
        mustang6 mustang7 mustang8 mustang9 mustangg mustangs mustard mutant mutley mutter mwq6qlzo my3sons
        mybaby mydick myfamily myfriend mygirl mygirls mykids mylife mylove mymother myname mynameis mypass
        mypasswo mypassword myporn mysecret myspace myspace1 mysterio mystic mytime myworld myxworld nachos
        nadejda nadezhda naked namaste nancy1 nancy123 nanook napalm napass napoli napster narnia narut
        naruto naruto12 naruto123 nascar nascar1 nascar24 nascar88 nashvill nastena nastenka nastia nasty
        nasty1 nastya nastyboy nataha natali natalie1 nataliya nataly natascha natasha natasha1 natashka
        natchez natedogg nathan1 nathanie naughty naughty1 nautica nautilus navajo navigato navigator
        navyseal nazareth nazgul nbuhtyjr nbvjatq ncc1701 ncc1701a ncc1701d ncc1701e ncc74656 ne1469
        nebraska nebula needforspeed nemesis nemesis1 nemrac58 neptune nermal nestle netscape network1
        netzwerk neutron nevada neveragain nevermin nevermind nevermor nevermore nevets newark newbie
        newcastl newlife newlife1 newness newone neworder newpass newpass1 newpass6 newport newport1
        newports newproject2004 newstart newstyle newuser newworld newyear newyork newyork1 nextel nexus6
        nfhfrfy nfnmzyf nfytxrf niang niceass niceguy nicetits nicholas1 nick1234 nickel nicola nicole1
        nietzsch nigga niggaz nigger nigger1 niggers nighthaw nightmar nightowl nightwin nightwish nikita
        nikita123 nikitina nikitos nikki1 nikola nikolaev nikolaeva nikolai nikolaus nikolay nikon nimbus
        nimitz nimrod nineball nineinch niners ninja ninja1 ninjas nintendo nipper nipple nipples nirvana
        nirvana1 nissan nissan1 nitram nitro nittany njdevils nochance nocturne nofear nokia nokia1 nokia123
        nokia3250 nokia3310 nokia5130 nokia5230 nokia5300 nokia5310 nokia5530 nokia5800 nokia6233 nokia6300
        nokia6303 nokia7610 nokia8800 nokian70 nokian73 nokian95 noles1 nolimit nolimit8 nolimit9 nolimits
        nomad nomore noname noname123 nonmembe nonrev67 nonstop noodle noodles nookie nopass nopassword
        normandy northsta norwich nosferat nosferatu nostromo not4you notagain note1234 notebook nothing1
        notnow notredam notredame notused nounours novartis novell novifarm novikova noway nthvbyfnjh
        ntktajy ntktdbpjh nudes nudist nudity nugget nuggets number1 numbnuts nurlan nutella nutmeg
        nuttertools nwo4life nygiants nyjets nyknicks nylons nymets nympho nyyankee oakland oaktree oasis
        oatmeal obelix oberon obiwan oblivion obsidian oc247ngucz oceans oceans11 ocelot octavian october1
        october2 octopus odysseus odyssey oedipus offroad offsprin ohiostat ohiostate ohmygod ohshit ohyeah
        oicu812 oilers oksana oldfart oldman oldschool oldsmobi olemiss olenka olesya oliveoil oliver
        oliver1 olivetti olivier olympus omega omega1 omega123 omegared omsairam onelove onelove1 onepiece
        onetime onetwo onion onions online onlyme onlyone open1234 opendoor openit openme opennow opensesa
        opensesame openup operator opiate optima optimist optimus optiplex oracle orang orange orange1
        orange12 orange44 orange77 oranges orchard orchid orgasm orgasms orient oriflame orioles orion
        orion1 orlando1 orpheus orwell oscar1 oscar123 oscars osiris osprey othello otter ou812 ou8122
        ou8123 outback outkast outlaw outlaws outsider overkill overlord ownage oxford oyster ozlq6qwm
        p0015123 p0o9i8 p0o9i8u7 p455w0rd p4ssw0rd p@ssw0rd pa55w0rd pa55word pacers pacific1 pacifica
        pacino packard packard1 packer packers packers1 packers4 pacman paddle paddy padres painkiller
        paintbal paintball paisley pajero pakista pakistan paladin paladin1 pallmall palmetto palmtree
        paloalto paloma pamel panache panama panasoni panasonic pancake panchito pancho panda panda1 pandas
        pandora pandora1 panhead panorama panter pantera pantera1 panther panther1 panthers panties panties1
        pantyhos pantyhose panzer paolo papabear papamama paperboy papercli papercut paperino papichul
        papillon papit papito parabola paradigm paradise paradox paragon paramedi paramedic paramore paris1
        parkour parlament parol parola parolparol parrot parsifal partizan pasadena pascal pass1 pass12
        pass123 pass1234 pass1word passat passcode passfan passfind passion passion1 passions passmast
        passmaster passme passord passport passthie passw0rd passwd passwerd passwor passwor1 password
        password0 password01 password1 password11 password12 password123 password1234 password2 password3
        password4 password5 password6 password69 password7 password9 password99 passwords passwort pasword
        patches patches1 pathfind pathfinder patric patrici patricio patrick1 patrick2 patrick7 patrick8
        patrick9 patrik patriot patriot1 patriots patrizia patterso paulchen paulie pavel pavement pavilion
        pavlik pavlov pavlova payday payton34 pdiddy pdtplf peace1 peaceout peach peaches peaches1 peaches2
        peachy peanu peanut peanut1 peanuts pearl1 pearljam pearls peavey pebble pebbles pebbles1 pecker
        peddler pedigree peekaboo peeper peewee pegasus pegasus1 pelican pencil pendejo pendrago pendragon
        penetrating penetration penguin penguin1 penguins penis penis1 pennstat pennstate penny1 pennywis
        pennywise penthous pentium pentium1 pentium4 pepito peppe pepper pepper1 pepper12 pepsi pepsi1
        pepsi123 pepsicol pepsicola pepsimax pepsione peregrin perfect1 perfecto pericles pernille pershing
        persik persona pertinant pervasive pervert pervert1 pescator peter1 peter123 peterbil peterbilt
        peternorth peterose peterpan petite petrov petrova petrovich petrus petunia peugeot pfchfytw
        phaedrus phantasm phantom phantom1 phantoms pharao pharmacy pheasant pheonix phialpha philipp
        philippe philips phillies phillip1 philly phish phish1 phishy phoeni phoenix phoenix1 phoenix2
        photo1 photoman photon photos phpbb phreak phydeaux pi314159 pianoman pianos piazza31 pic's picard
        picasso picasso1 piccolo picher pickle pickles pickles1 pickup pictere pictuers picturs piercing
        pietro pigeon piggies piggy piglet pigpen pikachu pikachu1 pillow pilot1 pimpdadd pimpdaddy pimpin
        pimping pimpster pinball pineappl pineapple pinecone pinetree pinewood pingpong pingvin pinhead
        pinkfloy pinkfloyd pinky pinky1 pinnacle pioneer pioneer1 pioner pipeline piper1 pippen pippen33
        pippo piramida piramide pirate pirates pisces pisser pissing pissoff pistol piston pistons pitbull
        pitchers pittbull pittsbur pixies pizdec pizza pizza1 pizza123 pizzahut pizzaman pizzapie pizzas
        pjkjnj placebo placid planet planner plasma plastic plastic1 plastics platinum plato platon platypus
        playa playball playboy playboy1 playboy2 playboys player player1 player69 playgirl playmate playstat
        playstation playtime please1 pleaseme plokij plokijuh ploppy plumber pluto plymouth pobeda poison
        poiu0987 poiuyt poiuytrewq pokemo pokemon pokemon1 pokemon12 pokemon123 poker1 pokey polarbea
        polaris polaris1 polaroid police police22 polina pollux polniypizdec0211 polska pommes pompey poncho
        pontiac pontiac1 poobear poochie poodle poohbear pookey pookie pooky pool6123 poontang poop123
        pooper poophead poopie poopoo poopy pooter popcorn popcorn1 popeye popova popper poppie poppy poppy1
        poptart porkchop porn4life porn4me pornking porno porno1 pornographic pornos pornpass pornsite
        pornstar porsche porsche1 porsche9 porsche911 portland portugal poseidon positivo possum postal
        postman postov10 postov1000 potato pothead pounded powder power1 power123 powerade powerboo powermac
        powerman ppspankp prashant praxis preacher precious precious1 predator prelude prelude1 premium
        presario presiden presto preston1 prettygirl pretzel primavera primetim primrose primus princ prince
        prince1 princes princesa princess princess1 princessa princeto principe pringles printer priscill
        prissy privat private private1 privet priyanka pro100 probes prodigy professo promethe prophet
        prosper prospero prosto proton proverbs proview prowler proxy prozac psychnau psychnaut1 psycho
        ptfe3xxp puddin pudding puddles puffer puffin puffy pufunga7782 pugsley pullings pulsar pumper
        pumpkin pumpkin1 pumpkins punani punisher punkass punker punkin punkrock pupkin puppies puppy puppy1
        puppydog pupsik puravida purdue purpl purple purple1 pushkin pushok pussey pussie pussies pusssy
        pussy pussy1 pussy123 pussy2 pussy4me pussy69 pussycat pussyeat pussyeater pussylicker pussylov
        pussylover pussyman pussys pusyy putter pxx3eftp pyramid pyramid1 pyramids python q11111 q12345
        q123456 q1234567 q12345678 q123456789 q1234567890 q1q2q3 q1q2q3q4 q1q2q3q4q5 q1w2e3 q1w2e3r q1w2e3r4
        q1w2e3r4t q1w2e3r4t5 q1w2e3r4t5y6 q2w3e4 q2w3e4r5 q8zo8wzq qawsed qawsedrf qawsedrftg qaywsx qaz123
        qaz12345 qaz123wsx qaz741 qazqaz qazws qazwsx qazwsx1 qazwsx12 qazwsx123 qazwsxed qazwsxedc
        qazwsxedc1 qazwsxedc123 qazwsxedcrfv qazwsxedcrfvtgb qazxcv qazxsw qazxsw12 qazxsw123 qazxsw21
        qazxswed qazxswedc qazxswedcvfr qazzaq qiang qiong qpalzm qpwoeiruty qq123456 qq123456789 qqq111
        qqqq1111 qqqqq1 qqqqqqq1 qqqwww qqwwee quake quake3 quaker quality1 quant4307s quantum quartz quasar
        quattro queen1 queenbee queens quest quest1 quicksilver qw123456 qw12er34 qwaszx qwaszx12 qwaszx123
        qwe123 qwe123asd qwe123qwe qwe321 qweasd qweasd123 qweasdzx qweasdzxc qweasdzxc1 qweasdzxc123
        qwedcxzas qwedsa qwedsazxc qweqwe qweqwe123 qwer12 qwer123 qwer1234 qwer12345 qwer4321 qwerasdf
        qwerasdfzxcv qwerfdsa qwert qwert1 qwert123 qwert12345 qwert40 qwertasdfg qwerty qwerty00 qwerty1
        qwerty11 qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 qwerty123456789 qwerty13 qwerty21
        qwerty22 qwerty66 qwerty7 qwerty77 qwerty777 qwerty78 qwerty99 qwertyasdfgh qwertyu qwertyu1
        qwertyu8 qwertyui qwertyuio qwertyuiop qwertyuiop123 qwertyytrewq qwertz qwertzui qwerzxcv r2d2c3p0
        r2d2c3po r3ady41t r4e3w2q1 rabbit rabbit1 rabbits rabota racecar racer racer1 racers racerx rachel1
        racing radar1 radeon radiance radiohea radiohead radioman raduga raffaele ragnarok raiden raider
        raiders raiders1 rainbow rainbow1 rainbow6 rainbows raindrop rainman rainyday raistlin ralph1
        ralphie ramada rambler rambo rambo1 ramjet rammstei rammstein ramones rampage ramrod ramses ramstein
        ramzes ranchero rancid random randy1 ranetki ranger ranger01 ranger1 ranger21 ranger99 rangers
        rangers1 rapier raptor rapture rapunzel rascal rasdzv3 rasengan rasmus rasputin rasta rasta220
        rasta69 rastaman ratboy ratman raven raven1 ravens rawhide raymond1 razdvatri razor razorbac
        rb26dett rbcekz rbhbkk rctybz rdfhnbhf reader ready2go realdeal realmadrid realtime realtor reaper
        rebbyt34 rebecca1 rebel rebel1 rebels rebelz reboot reckless recon red123 red12345 redalert redbaron
        redbeard redbird redbirds redbone redbull redcar reddevil reddog reddog1 reddrago reddragon reddwarf
        redeemed redeye redfish redfox redgreen redhat redhead redhead1 redheads redhot redhouse redleg
        redlight redline redman redneck redneck1 redone redrider redriver redrose redrover redrum redshift
        redskin redskins redsox redsox04 redsox1 redstar redstorm redtruck redwall redwine redwing redwing1
        redwings redwood reebok reefer reeses reflex reggae rehbwf reload reloaded remingto renault renee1
        renegade reptile repytwjd repytwjdf requiem rerehepf rereirf rerfhfxf rerfhtre rescue restart retard
        review69 reviewpa revival47 revoluti revolver reznor rfgbnjirf rfgecnf rfhbyf rfhfntkm rfhfufylf
        rfhfvtkmrf rfhfylfi rfhjkbyf rfhlbyfk rfhnjirf rfnfcnhjaf rfnthbyf rfnthbyrf rfntymrf rfpfynbg
        rfrfirf rfrnec rfvbrflpt rfvfcenhf rhapsody rhbcnbyf rhbcnbyjxrf rhfcfdbwf rhfcfdxbr rhfcjnf
        rhfcjnrf rhino rhino1 rhinos rhjkbr rhjrjlbk rhtdtlrj rhubarb ribbit ricard ricardo1 riccardo
        ricflair richar richard1 richard2 rickster ricky1 ricochet riddler riffraff rightnow riley1 ringo
        ripken ripper ripple riverrat riversid rjcntyrj rjcvjc rjdfktyrj rjhjdf rjhjkm rjhjktdf rjirfrgbde
        rjitxrf rjntyjr rjntyjxtr rjyatnrf rjycnfynby rkfdbfnehf rktjgfnhf roaddogg roadkill roadking
        roadrunn roadrunner roadster roadway rober robert1 robert12 roberto1 robin1 robinhoo robinhood
        robocop robot robotech robotics rochard rocheste rockbott rocker rocket rocket1 rocketma rocketman
        rockets rockey rockford rockhard rockie rockies rockin rocknrol rocknroll rockon rockport rockroll
        rocks rockstar rocky1 rocky123 rocky2 rockydog rodent rodeo rodman roger1 rogue rogue1 rolex roller
        rollin rolltide roman1 roman123 romanov romanova romans romantik romario romashka romeo1 rommel
        ronald1 ronaldinho ronaldo ronaldo1 ronaldo7 ronaldo9 roodypoo roofer rookie rooster rooster1
        roosters rootbeer rootedit rosebowl rosebud rosebud1 rosewood rosie1 roswell rotary rotten rotterda
        rottweil route66 rover rovers rowdy royals royboy rrpass1 rsalinas rt6ytere rtyuehe rubber rubble
        rubicon rudeboy ruffryde rufus1 rugby1 rugger rugrat rugrats rulez rulezzz rumble runaway runescape
        runner rush2112 rushmore ruslan russell1 russia russian7 rustam rusty1 rusty123 rusty2 rustydog
        s12345 s123456 saab900 saab9000 sabbath sabine sable sabre sabres sabrina1 sachin sadie1 safari
        safeway saffron sahara saibaba saigon sailboat sailfish sailing sailing1 sailor sailormoon saints
        sairam saiyan sakura salamand salamander salamandra salami salasana saleen sally1 salman salmon
        salomon salope salsero saltanat saltydog salvatio salvator sam123 samadams samanth samantha
        samantha1 sambo samdog samiam samir sammy1 sammy123 sammyboy sammydog sammys samoht sampson1 samson
        samsun samsung samsung1 samsung2 samtron samue samuel1 samurai samurai1 sancho sandiego sandman
        sandman1 sandr sandra1 sandrine sandro sandrock sandy1 sandy123 sandydog sanfran sanity sanity72
        sanity729 sanjay sanjose santacru santafe santiag saopaulo sapper sapphic sapphire sarah1 sarah123
        sarajevo sarasota saratoga sascha sasha1 sasha123 sasha1995 sasha1996 sasha2010 sasha_007 sashka
        saskia sassy sassy1 sasuke satan satan666 satana satana666 satchmo satellit sativa satriani saturn
        saun24865709 sauron sausage sausages savatage save13tx savior saxman saxophon sayang sayangku
        scamper scania scanner scarab scarecro scarface scarface1 scarlet schalke schastie scheisse schlampe
        schneide schnuffi school1 schorsch schumi scimitar scirocco scoobie scooby scooby1 scooby12 scoobydo
        scoobydoo scooter scooter1 scooter2 scooters scorpio scorpio1 scorpion scorpions scotch scotland
        scott1 scott123 scotts scotty scout scout1 scrabble scrapper scrappy scream screamer screwbal screwy
        screwyou scribble scrotum scruffy scruffy1 scuba scuba1 scubadiv scully seabee seadog seadoo
        seagrams seagrave seagull seagulls seahawks seahorse sealteam seamus searay searcher seaside seattle
        seattle1 seawolf sebastia sebastie sebastien sebora sebring secret secret1 secret12 security sedona
        seductive seeker segblue2 seinfeld sekret select selmer seminole semper semperfi semprini senators
        seneca senha123 senna sensatio sensei sentinel sentra sentry sephirot sephiroth septembe sepultura
        seraphim serega serendip serenity sergbest serge sergeevna sergei sergey sergi serpent sersolution
        server service1 sesame sestra seven7 seven777 sevenof9 sevens seventee severin sevilia1 seville
        sex123 sex4me sex69 sexgod sexlover sexmachine sexman sexpot sexsex sexsexse sexslave sextoy sexual
        sexxx sexxxx sexxxy sexxy sexy1 sexy123 sexy1234 sexy69 sexybabe sexybaby sexybitch sexyboy sexyfeet
        sexygirl sexylady sexymama sexyman sexyme sexyone sf49ers sfgiants shado shadow shadow01 shadow1
        shadow11 shadow12 shadow123 shadow13 shadow69 shadow99 shadowfa shadows1 shady shaggy shaker shakur
        shalom shaman shampoo shamrock shamus shane1 shaney14 shang shania shannara shanno shannon1 shaolin
        shark shark1 sharkman sharks sharky sharpie shasta shaved shawn1 shazam sheba1 sheeba sheepdog
        shelby shelby1 shelley1 shemale shemales sheng sherbert sherlock sherman1 shevchenko shibby shiloh
        shimano shimmer shiner shinigami shinji shinobi shitbird shitface shitfuck shithead shithole shitter
        shitty shocker shodan shogun shojou shonuf shooter shooter1 shopper shorty shotgun shotgun1 shotokan
        showboat showme showtime shredder shuai shuang shurik shutup sickboy sidekick sideshow sidewind
        siemens siemens1 sierra sierra1 sigma sigmachi sigmar silicone silver silver1 silver12 silverad
        silverado silverfo silvi simba simba1 simon1 simon123 simple simple1 simpson1 simpsons sinatra
        sinbad sinfonia sinful singapor sinister sinned sinner sirius sissy sithlord sixers sixpack sixty9
        sixtynin sixtynine sizzle sk84life sk8ordie skate skateboa skateboard skater skeeter skeeter1
        skeletor skibum skidoo skiing skillet skinhead skinny skins skipjack skipper skipper1 skippy
        skittles skolko skorpion skunk skydive skydiver skyhawk skylar skylark skyler skyline skyline1
        skynet skypilot skytommy skywalke skywalker slacker slacking slamdunk slammer slapnuts slapper
        slappy slapshot slasher slava slave slave1 slaveboy slavik slayer slayer1 slayer66 slayer666 sleeper
        sleepers sleepy slick slick1 slider slimed123 slimjim slimshad slimshady slinky slipkno slipknot
        slipknot1 slipknot666 slipper slippery sliver slonik slowhand slowride slugger sluggo sluts sluttey
        slutty slutwife smackdow smackdown smallvil smallville smart1 smartass smarties smarty smashing
        smeghead smegma smeller smelly smile1 smile123 smiles smiley smirnoff smirnov smirnova smith1
        smith123 smiths smithy smitty smoke smoke1 smoke420 smokedog smoker smokes smokeweed smokey smokey1
        smokie smokin smooch smooth smoothie smother smudge smuggles smurf snafu snake snake1 snakeeye
        snakeman snakes snapon snapper snapple snappy snapshot snatch sneakers sneaky snicker snickers
        sniffer sniper sniper1 snoogans snooker snoop snoopdog snoopdogg snoopy snoopy1 snowball snowbird
        snowboar snowboard snowflak snowflake snowman snowman1 snowy snuffy snuggles sobaka sobriety socce
        soccer soccer1 soccer10 soccer11 soccer12 soccer13 soccer14 soccer15 soccer17 soccer22 sochi2014
        socrates sodapop softail softball softtail software sojdlg123aljg sokolova sokrates solace solaris
        soldat soldier soldier1 soleil solidsnake solitari solitude solnce solnishko sommer sonata sonechka
        songbird songoku sonic sonic1 sonics sonny1 sonnyboy sonoma sonora sonyericsson sonyfuck sonyvaio
        sooners sooners1 sophi sophie sophie1 soprano sopranos sorcerer sorrento sosiska soso123aljg soulfly
        soulmate southpar southpark southpaw southsid southside sowhat space1 spaceman spank spanker
        spanking spankme spanky spanky1 spanner sparhawk sparkle sparkles sparky sparky1 sparta spartacu
        spartak spartan spartan1 spartan117 spartans sparty spawn speaker special1 specialk spectre spectrum
        speed1 speedo speedrac speedy spencer1 sperma sphinx spice spider spider1 spider12 spiderma
        spiderman spiderman1 spidey spiffy spike spike1 spiker spikes spikey spinner spiral spirit spitfire
        splash splatter spleen spliff splinter spock spock1 sponge spongebo spongebob spooge spook spooky
        spoonman spoons sportste sporty spotty spring springst sprint sprinter sprite sprocket sprout spunk
        spunky spurs spurs1 sputnik spyder spyglass sqdwfe squall squash squeak squeaker squerting squid
        squirrel squirt squirts srilanka srinivas stairway stalin stalker stalker1 stallion stallone
        stamford stampede standby stang stanislav stanley1 star12 star123 star69 starbuck starbucks starcraf
        starcraft stardust starfire starfish starflee starfox stargate stargaze starligh starlight starlite
        starman starship start1 start123 starter startrek starwar starwars starwars1 stasik static stayout
        stealth stealth1 steaua steeler steeler1 steelers steelers1 steelhea stefano steffi steinway stellar
        stepan stepanov stepanova steph stephani stephen1 stereo sterlin sterva steve1 steve123 steven1
        stewart1 stickman sticks sticky stiffy stigmata stiletto stimpy sting stinger stinger1 stingray
        stinker stinky stinky1 stitch stocking stocks stone1 stone55 stonecol stonecold stoned stones
        stonewal stoney stooge stooges stopit stoppedby storm storm1 stormy strange1 stranger strannik strap
        strat stratfor stratoca stratus strawber strawberry straycat streaming strekoza strelok strider
        strife strike striker striker1 stripe striper stripper stroker stroller strummer strutter stryker
        stubby student1 studio54 studly studman studmuff stumpy stunner stupid stupid1 stylus subaru sublime
        sublime1 submarin submit subway subwoofer subzero succes success success1 suckcock suckdick sucker
        suckers suckit suckme suckmydick sucks suede sugar sugar1 sugarbea sugars suikoden sukebe sultan
        summe summer summer01 summer05 summer06 summer1 summer12 summer20 summer69 summer99 summerti
        summertime summit sunbeam sundance sunday sunderla sundevil sunfire sunflowe sunflower sunghile
        sunkist sunlight sunny1 sunny123 sunnyday sunrise sunrise1 sunset sunshin sunshine sunshine1 suntzu
        super super1 super12 super123 superb superbee superbow superboy superdog superdup superduper
        superfly supergirl superma superman superman1 supernov supernova superson supersonic supersta
        superstar supra surfer surfer1 surfing surfing1 surfsup surveyor survivor susan1 sushi susieq suslik
        suzuki sverige sveta svetik svetlana svetlanka svoboda swallow swallows swampy swatch sweeps sweet1
        sweetass sweethea sweetie1 sweetnes sweetness sweetpea sweets sweety swetlana swifty swimmer
        swimmer1 swimming swinger swingers swinging swoosh sword swordfis swordfish swords sycamore sydney
        sylvania sylveste syncmast syncmaster synergy syracuse sysadmin system1 system32 syzygy t34vfrc1991
        tabasco tabbycat tacobell tacoma tadpole taekwond taekwondo taffy tagheuer tahiti taichi tailgate
        taipan tajmahal takamine take8422 takehana talisman talon tamerlan tammy1 tampabay tanechka tangerin
        tangerine tango tango1 tanker tanstaaf tantra tanya1 tarakan tarantul tardis target tarheel tarheel1
        tarheels tarpon tarzan tasha1 tashkent tasty tatarin tatjana tattoo tatyana taurus taxman taylo
        taylor1 taylor12 tazdevil tazman tazmania tbird tbone tdutybq tdutybz teacher teacher1 teamwork
        teapot teaser technics techno tecumseh teddy1 teddy123 teddybea teddybear teens teensex teiubesc
        tekken telecast telecom telefon telemark telephon teleport televisi televizor temp123 temp1234
        tempest templar temporar temppass temptress tenchi tenerife tennesse tennis tennis1 tequier tequiero
        tequila tequila1 terefon terminat terminator termite terran terrapin terrier terriers terror terry1
        test1 test12 test123 test1234 tester testibil testing testing1 testing123 testpass tetris tetsuo
        texaco texans texas1 thailand thanatos thankyou thanos thebear thebeast thebest theboss theboys
        thecat theclash thecrow thecure thedog thedon thedoors thedude theduke theend theflash theforce
        thegame thegreat thejoker thekid theking thelast1 theman themaster thematri thematrix theone
        theraven therock therock1 thesaint thesims thetachi thething thetruth thewho theworld thierry
        thinkpad thirdeye thirteen thisisit thisisme thissuck thoma thomas01 thomas1 thomas12 thomas123
        thong thongs thor5200 thorsten threesom thuglife thumbnils thumbs thumper thumper1 thunder thunder1
        thunder2 thunderb thunderbird thunders thx1138 tiamat tiberian tiberius tiburon tical tickle tickler
        tickling ticklish ticktock tictac tiffany1 tiger tiger1 tiger123 tiger2 tigercat tigerlil tigerman
        tigers tigers1 tigerwoo tigge tigger tigger01 tigger1 tigger12 tigger2 tigger69 tightass tights
        timber timebomb timelord timeout timeport timosha timothy1 timoxa94 timur tinker tinkerbe tinkerbel
        tinkerbell tinman tintin tipper tippy tiptop tiramisu titan titanic titanic1 titanium titans titfuck
        titleist titlover titman titsnass titten titties titts titty tkbpfdtnf tkfkdg toaster toasty tobydog
        today1 toejam toffee tokenbad tokiohotel tolkien tom123 tomahawk tomato tombston tomcat tommy1
        tommy123 tommyboy tommygun tomservo tonyhawk toocool toohot toolbox toolman toolshed tooltime
        toomuch toonarmy toonporn tooshort toosweet tootie tootsie topcat topdog topgun tophat topher
        topolino topper topsecre topsecret topspin toriamos torino tornado tornado1 toronto toronto1 torrent
        tortoise tortuga toshiba toshiba1 tosser totoro tottenha tottenham touchdow toughguy toulouse toyota
        tracer tracker tractor tracy1 trader trader12 trafford trailers trainer traktor tralala trample
        trance tranmere tranny transam transam1 transexual transfor translator transpor trapper trashman
        travel traveler travelle travesti travis1 treasure treble trebor treefrog treetop treetops trfnthbyf
        triangle tricky trident triforce trigger trigger1 trigun trinitro trinitron trinity trinity1 tripleh
        triplets triplex tripod tripper tristan1 triton triumph triumph1 trixie trojan trojans trojans1
        troll trombone trooper trooper1 troopers trouble trouble1 trousers trout1 truck truck1 trucker
        trucker1 truckers trucking trucks trueblue truelove truffles trumpet trumpet1 trunks trustme
        trustn01 trustno trustno1 trustnoo trustnoone tryagain tsunami tucson tuesday tugboat tujhrf tulip
        tulips tunafish tundra tuning tupac turbo turbo1 turbos turk182 turkey turkey50 turnip turtle
        turtle1 turtles tuscl tuxedo tweety twiggy twilight twinkie twinkle twins2 twisted twisted1 twister
        tycoon tyler1 tyler123 typhoon tyrant tyson1 udacha ufhvjybz ufkbyf uhbujhbq ukflbfnjh ukflbjkec
        ultima ultimate ultra ultraman umbrella umpire uncencored undead underdog underpar undertak
        undertaker undertow unicorn unicorn1 universa universi unreal uptown upyours uranus urlaub ursitesux
        usa123 usarmy username usmarine usmc0311 usmc1775 usnavy usuckballz1 utahjazz utjhubq utopia
        utyyflbq vacation vader vader1 vadim vagabond vagina valdemar valdepen valentin valentina valera
        valerie1 valeriya valhalla valkyrie valleywa vampir vampire vampire1 vancouve vandal vaness vanessa1
        vangogh vanguard vanhalen vanilla vantage vanyarespekt varvara vaseline vasileva vasilisa vasiliy
        vatoloco vauxhall vaz21099 vbhevbh vbienrf vbifyz vbkfirf vector vectra vedder vegas1 vegas123
        vegeta vegitta vegitto vehpbkrf vehpbr velvet vendetta venera venezuel venom venom121293 verbatim
        vergeten veritas veritech verizon verizon1 vermont vermont1 veronic veronika versace vertigo
        verygood vette vette1 vfcnth vfczyz vfhbirf vfhbyf vfhbyjxrf vfhecz vfhnsirf vfhufhbnf vfhujif
        vfhvtkfl vfibyf vfitymrf vfkmdbyf vfksirf vflfufcrfh vfnbkmlf vfndtq vfntvfnbrf vfpfafrf vfrcbv
        vfrcbvec vfrcbvrf vfrfhjdf vfrfhjys vfvekz vfvfbgfgf vfvfgfgf vfvfgfgfz vfvfvskfhfve vfvjxrf
        vfylfhby vgirl vh5150 viagra vibrator vicecity victori victoria1 victory victory1 video1 videoes
        vides viewsoni viewsonic viking viking1 vikings vikings1 viktor viktoria viktoriya vincent1 vintage
        violator violetta violin viper viper1 viper123 vipergts vipers virago virgin virginie virgo vision
        vitalik vitamin vittoria vittorio vivid vivitron vixen vjcrdf vjhjpjdf vjhrjdrf vjkjrj vjqgfhjkm
        vkontakte vlad1996 vlad1997 vlad7788 vladik vladimir vladislav vladvlad vodafone volcom volition
        volkodav volkov volkswag volkswagen volley volleyba voltaire voltron volvo volvo1 vonnegut voodoo
        vorlon vorona vortex voyager voyager1 voyeur vqsablpzla vsegda vsjasnel12 vthctltc vtldtlm vulcan
        vulva vyjujnjxbt w00t88 w1w2w3w4 w_pass wachtwoord waffenss waffle wakeup wallace1 walleye wally1
        walmart walnut walrus wanderer wanker wanking wannabe wanrltw wantsome wapapapa wapbbs warcraft
        warcraft1 warcraft3 wareagle warehous warez wargames warhamme warhammer warlock warlord warrior
        warrior1 warriors warthog wasabi wasdwasd washingt wasser wassup watcher watchmen water1 water123
        waterboy waterfal waterloo watermel watermelon waterpol waterpolo waterski watford wayne1 wazzup
        wdtnjr wdtnjxtr weare138 weasel webcam webhompas webhompass webmaste webmaster websol76 websolutions
        webster1 wednesda weed420 weenie weezer welcom welcome welcome1 welcome123 welcome2 welder welkom
        welkom01 wellcome welldone wellhung wellingt wendy1 werder werdna werewolf weronika werter wertzu
        westbrom westcoas westcoast westham westham1 westlife westport westside westwind westwood wetpussy
        wetter wg8e3wjf whales whateve whatever whatever1 whatisit whatsup whatthe whatthefuck whatup wheels
        whiplash whiskers whiskey whiskey1 whisky whisper whistler white1 whiteboy whiteout whitepower
        whitesox whitey whitney1 whocares whoknows whoopass whore whores whosyourdaddy whynot wibble wiccan
        wicked widget wifes wifey wildbill wildblue wildcard wildcat wildcat1 wildcats wildfire wildman
        wildone wildroid wildrose wildwood willem willi william1 william2 william3 willie1 willow willy1
        winchest windmill windows windows1 windsor windstar windsurf wingchun wingman wingnut wingzero
        winner winner1 winston winston1 winston2 winter winter01 winter1 winter12 winter99 wisconsi wisdom
        wiseguy wishbone wizard wizard1 wizards wizzard wladimir wolf359 wolfen wolfgang wolfie wolfman
        wolfpac wolfpack wolverin wolverine wolves wolvie womam womans wombat wonderboy wonderfu wonkette
        woodduck woodie woodland woodstoc woodstock woodwork woody woody1 woofer woofwoof woohoo wookie
        wordpass wordup worldcup wormix wormwood wp2003wp wraith wrangler wrench wrest666 wrestle wrestlin
        wrinkle1 wrinkle5 wrinkles wsxedc wsxzaq wtpmjgda wutang www123 wxcvbn wyvern x72jhhu3z xaccess2
        xakep1234 xanadu xantia xavier xbox360 xboxlive xcountry xerxes xfiles xiang xsw21qaz xsw23edc
        xthtgfirf xtreme xxx123 xxx666 xxx777 xxxpass xxxxxx1 xxxzzz xyz123 xyzzy yamaha yamaha1 yamahar1
        yamahar6 yamato yankee yankee1 yankees yankees1 yankees2 yanochka yardbird yaroslav ybrbnf ybrjkfq
        ybrjkftdbx yeahbaby year2000 year2005 yello yellow yellow1 yeshua yessir yesterda yfcntyf yfcntymrf
        yfnfif yfnfirf yfnfitymrf yfnfkb yfnfkmz yingyang yinyang yitbos yjdsqgfhjkm yjdsqujl yogibear
        yomama yorkie yorkshir yorktown yosemite yoshi youandme youknow young1 yourmama yourmom yousuck
        yoyoma ytngfhjkz ytrewq ytrhjvfyn ytyfdbcnm yugioh yummy yvtte545 yy5rbfsc yzerman z12345 z123456
        z1x2c3 z1x2c3v4 z1x2c3v4b5 zachary1 zalupa zanzibar zaphod zappa zapper zaq123 zaq12345 zaq12wsx
        zaq1xsw2 zaq1xsw2cde3 zaqwsx zaqwsxcde zaqxsw zaqxswcde zaratustra zaraza zardoz zarina zasada
        zaxscdvf zcxfcnkbdf zealots zebra zebras zenit2011 zenith zephyr zeppelin zerocool zheng zhjckfd
        zhong zhuai zhuang zidane zigazaga ziggy ziggy1 zigzag zildjian zinedine zinger zipper zippo zippy
        zodiac zoloto zolushka zombie zoomer zorro zorro1 zvezda zx123456 zx123456789 zxasqw zxasqw12 zxc123
        zxcasd zxcasdqwe zxcasdqwe123 zxccxz zxcv123 zxcv1234 zxcvasdf zxcvb123 zxcvb12345 zxcvbn zxcvbn12
        zxcvbn123 zxcvbnm zxcvbnm1 zxcvbnm12 zxcvbnm123 zxcvbnmm zxcvvcxz zyjxrf zz8807zpl zzxxcc zzz111
        zzzxxx zzzzzzz1
        """
}
