<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>„Slurm“ skaičiuoja %1 GPU, iš jų užimta %2. Fiziniais GPU, kai MIG segmentas ar GPU dalis skaičiuojami tik savo dalimi, tai yra %3 ir %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Paprašykite centro šios komandos išvesties:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 jau buvo importuotas su kitomis parinktimis (%2). Tai, ką jis teigė apie užduotis (%3), pirmiausia atšaukta.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: nėra ko paimti: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, užduotis %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, eilutė %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: ir dar %2.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Kas neįtraukta, be vardų saugoma čia: %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: atmesta užduočių, kurių laikai ar kiekiai neįmanomi: %2.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>Laikoma, kad %1 apima visas sistemos %2 užduotis nuo %3 iki %4. Jei tik dalį, importuokite su --partial; jei daugiau, nurodykite --from ir --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gerai</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>nieko naujo: jau buvo importuota</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>viskas klaidinga</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>dalis klaidinga</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>nieko nevykdyta</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Į %1 rašo kita „Factory Floor“ programa. Uždarykite ją arba įdėkite failus į stebimą aplanką (kind = &quot;folder&quot; faile sources.toml), iš kurio ji juos paima.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Neimportuota nė vieno failo.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Importas %1 (%2 iš %3) atšauktas: tai, ką jis teigė apie užduotis (%4) ir sumas (%5), nebegalioja. Vėl galioja tai, kas apie šias užduotis buvo žinoma anksčiau.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Laiko nuo %1 iki %2 jis nebeapima.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Į %1 rašo kita „Factory Floor“ programa. Pirmiausia ją uždarykite.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Importo %1 nėra. Yra: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Importas %1 jau buvo atšauktas: %2. Niekas nepasikeitė.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Sistemos %1 GPU H100 ekvivalentas nežinomas: kiek ten sunaudota, šiuo vienetu nežinoma ir neįeina į jokią sumą ar dalį. Įrašas [[gpu]] faile federation.toml nurodo, keliems H100 prilygsta modelis.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Laikotarpis nuo %1 iki %2 tuščias: --from turi būti anksčiau už --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 nuo %2 iki %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>Podėlyje dar nėra %1 duomenų: „factoryfloor collect“ apklausia šaltinius, „factoryfloor import“ įkelia failus.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>Podėlyje dar nėra duomenų: „factoryfloor collect“ apklausia šaltinius, „factoryfloor import“ įkelia failus.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Nuo %1 iki %2 duomenų nėra. Jų yra už %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Dar netikrinta nė viena taisyklė: langas ir „factoryfloor collect“ tai daro kas minutę.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Per pastarąją %n dieną niekas nesuveikė.</numerusform>
            <numerusform>Per pastarąsias %n dienas niekas nesuveikė.</numerusform>
            <numerusform>Per pastarąsias %n dienų niekas nesuveikė.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Taisyklės „%1“ nėra. Yra: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: atgal iki %2, %3 iš %4 dienų (%5 %)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Nėra ko gauti: --from turi būti anksčiau už --to, o --every – bent 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Nė vienas %1 šaltinis neteikia praeities duomenų. Pridėkite šaltinį, kurio rūšis prometheus arba slurm-rest, į %2.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Sustabdyta. Kas gauta, išsaugota; ta pati komanda tęs nuo tos vietos.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Į %1 rašo kita programa ir praeities duomenų šiai negauna. Uždarykite ją, paleiskite šią komandą dar kartą ir tik tada vėl paleiskite tą programą.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Podėlis atnaujinamas: %1&#xa0;%. Ankstesnės jo būsenos kopija laikoma šalia.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Į %1 jau rašo kita programa. Ji šiuos centrus ir apklausia; arba nurodykite kitą podėlį su --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Nepavyksta teikti suminių duomenų: %1 (%2). Pataisykite --publish reikšmę.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Suminiai duomenys yra adresu %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Juos gali skaityti kiekvienas, kas pasiekia šį adresą: tai riboja --publish-token.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Praeities duomenys nuo %1 jau yra; jie apima %2 % to laiko.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Praeities duomenų gauti nepavyko. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Apie įspėjimą nepavyko pranešti gavėjui %1: %2. Pataisykite [notify] faile alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Nėra apklaustino šaltinio. Pridėkite jį į %1, pavyzdžiui:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Tai, kas laukė atmintyje, nepavyko įrašyti ir yra prarasta. Šaltinių bus paklausta dar kartą, kiek jie žino savo praeitį.</translation>
    </message>
</context>
<context>
    <name>ff::AccessMode</name>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Fast Lane</source>
        <translation>Fast Lane</translation>
    </message>
    <message>
        <source>Large Scale</source>
        <translation>Large Scale</translation>
    </message>
    <message>
        <source>Industrial Innovation</source>
        <translation>Industrial Innovation</translation>
    </message>
    <message>
        <source>AI for Science</source>
        <translation>AI for Science</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>Extreme</translation>
    </message>
    <message>
        <source>EU AI Start-Up Initiative</source>
        <translation>EU AI Start-Up Initiative</translation>
    </message>
    <message>
        <source>Large AI Grand Challenge</source>
        <translation>Large AI Grand Challenge</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacionalinis</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>ICAIN bandomasis projektas</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>nenurodyta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Paskyros</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Paskyros pagal GPU valandas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Paskyra</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU valandos</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Prieigos būdas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>nepriskirta</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>didžiausios: %1 iš %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Šios paskyros nepriskiria jokia taisyklė.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>tikėtina</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>pusė valandų</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90 % valandų</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>bandomasis projektas</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>paskelbta</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Laisvi GPU per ateinančias 14 dienų</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Per mažai matavimų laisviems GPU prognozuoti.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Tikėtina, kad bus laisva nuo %1 iki %2.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Vietos bandomajam projektui bus nuo %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Valanda</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5 % turi mažiau</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25 % turi mažiau</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Tikėtina</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75 % turi mažiau</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95 % turi mažiau</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Tikėtina: %1 GPU</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Pusė tokių valandų: nuo %1 iki %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90 % tokių valandų: nuo %1 iki %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: duomenų nėra nuo %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>iki atšaukimo</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>iki %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Išjungta</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>suveikia %n</numerusform>
            <numerusform>suveikia %n</numerusform>
            <numerusform>suveikia %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>prasideda %n</numerusform>
            <numerusform>prasideda %n</numerusform>
            <numerusform>prasideda %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Nėra ko stebėti</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Reikšmė</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Trukmė</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Taisyklė</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Suveikė</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Truko</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Kraštutinė</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Taisyklė tada</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>patvirtinta %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, tebesitęsia</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Suveikia, kai</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>nutildyta %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Užimtų GPU apkrova</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Užimtumas</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Eilės spaudimas</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>Neveikiantys GPU</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Aprėptis</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Šaltinio atsakymai</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Priklausančio kiekio dalis</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Nepanaudotas skyrimas</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Šaltinis vėluoja</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Maža apkrova</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Didelis eilės spaudimas</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Viršytas priklausantis kiekis</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Skyrimas baigiasi nepanaudotas</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 mažiau nei %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 daugiau nei %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Šaltinis neatsako</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 be duomenų</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>trukmė: %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>skyrimų, kurie baigsis per %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>visi šaltiniai</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>visi turėtojai</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>visi skyrimai</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>visos sistemos</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>per pastarąją %n dieną</numerusform>
            <numerusform>per pastarąsias %n dienas</numerusform>
            <numerusform>per pastarąsias %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Nebūtų suveikusi %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>dar %n</numerusform>
            <numerusform>dar %n</numerusform>
            <numerusform>dar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Būtų suveikusi %n kartą %1: %2.</numerusform>
            <numerusform>Būtų suveikusi %n kartus %1: %2.</numerusform>
            <numerusform>Būtų suveikusi %n kartų %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Nutildyta</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Prasideda</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Suveikė</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Įspėjimai</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Kurie įspėjimai</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Dabar</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Pastarosios 30 dienų</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Taisyklės</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Nutildyti</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Kas suveikė ir kas netrukus suveiks</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Niekas nesuveikė. Taisyklės tikrinamos kas minutę.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Patvirtinti</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>&amp;Rodyti puslapį</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Kas suveikė per pastarąsias 30 dienų</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Per pastarąsias 30 dienų niekas nesuveikė.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>Nau&amp;ja taisyklė…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Keisti…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Išjungti</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>P&amp;ašalinti</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Įjun&amp;gti</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Kaip pra&amp;džioje</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Pradinio rinkinio taisyklė tokia, kokia buvo sukurta</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 valandai</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>1 dienai</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>1 savaitei</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Iki atšaukimo</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Nebetildyti</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Podėlis atnaujinamas: %1&#xa0;%. Ankstesnės jo būsenos kopija laikoma šalia.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Įrašyti paveikslėlį</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>Ekrano dydžio PNG paveikslėlis (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG paveikslėlis (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG brėžinys (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Įrašyti lentelę</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kableliais atskirtos reikšmės (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Laiko juosta</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Laiko juosta, pagal kurią prasideda laikotarpiai, skaidomos dienos ir rašomi laikai</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Priskirti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Tvarkyti priskyrimą</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Nepriskirtos paskyros pagal GPU valandas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Paskyra</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU valandos</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nenurodyta</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Naudos gavėjas: kieno naudotojams tenka nauda</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>&amp;Mokėtojas: kieno dalis naudojama</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>Prieigos &amp;būdas</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>Pas&amp;taba: kas taip teigia ir kodėl</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>pasirinkite…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Atšaukia paskutinį priskyrimą</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Ieškoma paskyrų, kurių nepriskiria jokia taisyklė…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Visos paskyros, naudotos šiuo laikotarpiu, priskirtos.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Pirmiausia pasirinkite, kas gauna naudą ir kas moka</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>Paskyra %1 dabar priskirta: %2; praeities duomenys bus perskaičiuoti.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>Paskyra %1 vėl nepriskirta.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Aukščiau esančios paskyros, kurioms taikoma taisyklė: %1, iš viso %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Nepavyko įrašyti %1: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>„Flatpak“ programa pati negali įsitraukti į paleidžiamas prisijungus. Pridėkite ją darbalaukio nuostatose.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(priklauso %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Reikšmė</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Priklauso</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Priklauso: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Įspėjimai (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n niekieno nematytas įspėjimas (Ctrl+B)</numerusform>
            <numerusform>%n niekieno nematyti įspėjimai (Ctrl+B)</numerusform>
            <numerusform>%n niekieno nematytų įspėjimų (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 iš %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 prarasta anksčiau atnaujinant</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>baigėsi, anuliuota %1</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>mažiau nei %1 sunaudota iki %2: skyrimas mažinamas</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>sunaudota bent %1, kaip reikalauta iki %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Pagal pačių centrų apskaičiavimo taisykles</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 iš %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Spustelėkite ir pamatysite, kaip tai apskaičiuota.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Šaltinis: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Čia nieko neskirta, tad nėra ko naudoti.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Skyrimas baigėsi; anuliuota %1.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Skyrimas sunaudotas.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Priklausantis kiekis sunaudotas.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Stebėta per maža šio laiko dalis, kad būtų galima pasakyti, kiek liko ir kuriam laikui užteks.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Stebėta per maža pastarųjų 28 dienų dalis, kad būtų galima pasakyti, kuriam laikui užteks.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Pastarųjų 28 dienų tempu skyrimas iki jo pabaigos (%1) nebus sunaudotas.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Pastarųjų 28 dienų tempu priklausantis kiekis iki šio laiko pabaigos (%1) nebus sunaudotas.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Pastarųjų 28 dienų tempu skyrimo užteks iki %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Pastarųjų 28 dienų tempu priklausančio kiekio užteks iki %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Liko %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Liko, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Tiesė, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Liko: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Skyrimas sunaudotas: %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Priklausantis kiekis sunaudotas: %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Nustatyti &amp;ribas</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Matuojama…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>visam laikui</translation>
    </message>
    <message>
        <source> days</source>
        <translation> d.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>be ribos</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Podėlio dydis</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>Kaip &amp;gauta</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Kas &amp;5 minutes</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>&amp;Daugiausia diske</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Kiek laiko matavimai laikomi tokie, kokie gauti; vėliau – kas 5&#xa0;minučių vidurkis. Ištisų valandų sumos ir aprėptis lieka, kokios buvo.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Kiek laiko laikomas kas 5&#xa0;minučių vidurkis, skaičiuojant nuo šiandien; vėliau – po vieną per valandą.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Kol failas didesnis, seniausi matavimai suvidurkinami.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>dar %n</numerusform>
            <numerusform>dar %n</numerusform>
            <numerusform>dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Matavimai pagal sistemą: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Naujesni nei 31&#xa0;dienos matavimai visada laikomi tokie, kokie gauti.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Kas 5 minutes: taip pat skaičiuojama nuo šiandien ir turi būti ilgiau.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Daugiausia diske: bent 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>Lentelė [cache] klaidinga ir negalioja; pataisykite ją ranka: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Čia jų pasirinkti negalima: duomenys simuliuoti arba nepavyksta perskaityti %1.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Nustatyta [cache] lentelėje faile %1; pakeitus čia, įrašoma ten.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Savaime niekas nesuvidurkinama. Riba įrašoma į %1 lentelę [cache].</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Podėlio ribos</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Matavimai už šių ribų virsta vidurkiais, o jų smulkmenų atkurti nebegalima. Nustatyti ribas?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Nustatyti ribas</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIUOTA</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>„Slurm“ skaičiuoja GPU skaičiavimo kristalus (GCD): po du kiekviename GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>2026 m. rugpjūčio 31 d. sutartis, 387,8 mln. eurų; naudoti bus galima 2027 m.</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>2026 m. balandžio 22 d. sutartis, 290 mln. eurų</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>DI plėtros sutartis galioja nuo 2026 m. sausio 26 d., 129 mln. eurų (ES, PT, TR): du nežinomo dydžio skaidiniai</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Be jų, 16 H200 NVL veikia kaip debesijos GPU (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Skaičius yra apatinė riba, modelis nežinomas. 2026 m. liepos 22 d. sutartis, 80 mln. eurų; diegiama nuo 2026 m. rudens</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>2026 m. balandžio 21 d. sutartis, 29,76 mln. eurų; diegiama nuo 2026 m.</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Atidaryta 2026 m. rugsėjo 8 d. šalia MIMER sistemos</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>2026 m. kovo 16 d. sutartis, 55 mln. eurų, su GB200 NVL4; turėtų veikti 2026 m. antrąjį pusmetį</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Netrukus turėtų būti visiškai prieinama, skelbta 2026 m. birželį</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Eksalygio sistema; atidaryta 2025 m. rugsėjo 5 d. Paskelbti du skaičiai: 5&#x202f;938 mazgai × 4 = 23&#x202f;752 (imamas čia) ir 5&#x202f;884 × 4 = 23&#x202f;536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Eksalygio sistema, „Jules Verne“ konsorciumo (Prancūzija, Nyderlandai, Graikija). 2025 m. lapkričio 18 d. sutartis; diegiama nuo 2026 m.</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Suskirstyta į klasterius, kurių dydžiai kinta; kiekvieno skaičius toks, koks nurodytas dokumentacijoje, ir prie bendro nepridedamas</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>2027 m. ją turėtų pakeisti SLAIF sistema</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>Šalia stovės CZAI sistema „KarolAIna“</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>DI pritaikytas skaidinys šalia LEONARDO; nuo kada veikia, nerasta</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Atrinkta 2025 m. kovo 12 d.; sutarties nerasta</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Konkursas vyksta iki 2026 m. spalio 16 d.</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>GPU skaidinys šalia „Discoverer“, kuri turi tik procesorius</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Aptarnauja AI2F, kol pradės veikti „Alice Recoque“</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Aptarnauja AI2F, kol pradės veikti „Alice Recoque“; ką jos „Slurm“ laiko GPU, nerasta</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Paslaugos nuo 2026 m.; sutarties nerasta</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>2027 m. turėtų pakeisti „Vega“</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Atrinkta 2025 m. spalio 10 d.</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 mln. eurų iš 200 mln. skiria Bendroji įmonė; visu pajėgumu veiks 2027 m.</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Dar bus perkama; dotacija nuo 2026 m. rugsėjo 1 d.</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Dar bus perkama, iš viso 82 mln. eurų; su eksperimentine platforma</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>„EuroHPC“ sistema, nepriklausanti DI fabrikams</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Nė vienas rodiklis nesiskiria daugiau nei jo apvalinimas.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>%1 iš %2 rodiklių skiriasi daugiau nei jų apvalinimas.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Nuo užfiksavimo importuotas %n failas,</numerusform>
            <numerusform>Nuo užfiksavimo importuoti %n failai,</numerusform>
            <numerusform>Nuo užfiksavimo importuota %n failų,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>kuriuose %n nauja ar pataisyta užduotis.</numerusform>
            <numerusform>kuriuose %n naujos ar pataisytos užduotys.</numerusform>
            <numerusform>kuriuose %n naujų ar pataisytų užduočių.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Nelyginta, nes ataskaita sudaryta be jų: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Pokyčiai nuo užfiksavimo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Skyrius</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rodiklis</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Tada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Dabar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skirtumas</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Priežastis</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>Šiuo laikotarpiu nieko nestebėta.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Duomenys simuliuoti.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 lentelėje</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Rodyti diagramą</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Rodyti lentelę</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIUOTA</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Vienu matavimu atgal</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Vienu matavimu pirmyn</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Dešimčia matavimų atgal</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Dešimčia matavimų pirmyn</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Atgal iki ankstesnės spragos ar pokyčio</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Pirmyn iki kitos spragos ar pokyčio</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Į pirmą matavimą</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Į paskutinį matavimą</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Kita seka aukštyn</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Kita seka žemyn</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Didinti ties kryželiu</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Mažinti ties kryželiu</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Rodyti visą laikotarpį</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Vienu langu atgal laike</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Vienu langu pirmyn laike</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Grįžti prie ankstesnio mastelio</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Prisegti reikšmes ties kryželiu arba jas atsegti</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Pradėti arba baigti atkarpą ties kryželiu</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Pridėti pastabą ties kryželiu</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Paleisti kryželį, prisegtas reikšmes ir atkarpą šia tvarka</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Judėjimas klavišais</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Sekos</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Ankstesnis laikotarpis linija</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logaritminė skalė</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Procentinė skalė</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Aprėptis</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Perkelti a&amp;ukštyn</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Perkelti &amp;žemyn</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stulpeliai</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Pažymėti stulpeliai rodomi, viršutinis – kairiausias.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Cecho stulpeliai</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Kaip į&amp;prasta</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIUOTA</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Palyginimas</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Abiejų pusių rodikliai ir jų skirtumas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laikotarpis</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Visos sistemos</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Rodomas laikotarpis</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Ankstesnis laikotarpis</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rodiklis</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skirtumas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Vienetas</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Aprėptis: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Palyginimas</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Užimtumas</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Užimtų GPU apkrova</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Užimta, bet nenaudojama</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Eilės spaudimas</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Pajėgumas</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Laisvi, vidutiniškai</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Neveikia, vidutiniškai</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Laukimas p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Laukimas p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Įrašyti nustatymai</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Pasirinkite arba pavadinkite šiuos</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Šiuo pavadinimu įrašo rūšį, laikotarpį, kalbą, komentarus ir skyrius; „paskutinis ištisas mėnuo“ visada reiškia tuo metu paskutinį</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Pamiršta šio pavadinimo nustatymus; sudarytos ataskaitos lieka</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Nustatymai įrašyti pavadinimu „%1“.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>„%1“ ištrinta.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>suveikė %n įspėjimas</numerusform>
            <numerusform>suveikė %n įspėjimai</numerusform>
            <numerusform>suveikė %n įspėjimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Rodyti įspėjimus</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Viskas gerai.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>Vardas %1 nerastas. Patikrinkite adresą ir ar šis tinklas gali rasti jo IP adresą.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Nėra ryšio: %1 (%2). Patikrinkite, ar serveris veikia ir ar nekliudo užkarda.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>Sertifikatą (%1) pasirašė įstaiga, kuria čia nepasitikima (%2). Nurodykite centro sertifikavimo įstaigą parametru „ca“.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>Sertifikatas (%1) priklauso kitam kompiuteriui (%2). Naudokite sertifikate įrašytą vardą.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>Sertifikatas (%1) šiuo metu negalioja (%2). Centras turi jį atnaujinti; patikrinkite ir šio kompiuterio laikrodį.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Nėra šifruoto ryšio: %1 (%2). Patikrinkite, ar prievadas palaiko TLS; jei šaltinis naudoja paprastą HTTP, adresą pradėkite http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>Įgaliotasis serveris nepraleido užklausos: %1 (%2). Patikrinkite aplinkos įgaliotojo serverio nuostatas.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 laiku neatsakė (%2). Patikrinkite adresą, prievadą ir ar serveris neperkrautas; per kitą apklausą bus bandoma vėl.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 nutraukė ryšį nebaigęs siųsti atsakymo (%2). Per kitą apklausą bus bandoma vėl.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 nukreipė užklausą kitur, ten nesikreipta (%2). Įveskite galutinį šaltinio adresą.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>Atsakymas (%1) didesnis, nei leidžiama (%2). Prašykite mažiau: naudokite šabloną arba savo užklausas.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>Nepavyko išpakuoti atsakymo: %1 (%2). Gali būti kaltas įgaliotasis serveris prieš centrą.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 atsako netinkamu HTTP (%2). Patikrinkite adresą ir prievadą.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 atmetė prisijungimo duomenis (%2). Patikrinkite šaltinio naudotoją ir prieigos raktą.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>Prieigos raktas nebepriimamas: %1 (%2). Atnaujinkite jį arba nurodykite „token_command“, kuri pateiktų naują.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 atmetė užklausą (%2). Patikrinkite šaltinio adresą ir rūšį.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>Atsakymas (%1) tuščias. Eksporteris veikia, bet nieko nematuoja; centras turi tai patikrinti.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 atsakė ne JSON formatu (%2). Galbūt atsako prisijungimo puslapis arba įgaliotasis serveris.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>Atsakymas (%1) ne toks, kokį teikia šios rūšies šaltinis (%2). Patikrinkite rūšį ir adresą.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>Nepavyksta perskaityti %1: %2. Turi pataisyti tas, kas jį rašo.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 atsakė, bet praneša apie savo paties problemą: %2. Centras turi tai patikrinti.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 pateikė tik dalį duomenų (%2). Kol viskas atsistatys, rodiklių aprėptis mažesnė.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 neturi nė vienos prašytos metrikos (%2). Patikrinkite šabloną ir užklausas.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 naudoja versiją, kurios ši programa nežino (%2). Gali padėti naujesnė programa.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Pataisykite įrašą; visa kita galioja.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>Nepavyko perskaityti prisijungimo duomenų: %1 (%2). Patikrinkite failą, kintamąjį ar komandą, kuri juos pateikia.</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 negali būti naudojamas kaip podėlis (%2). Failas nepaliestas; nurodykite kitą failą su --cache arba iš sugadinto sukurkite naują komanda „factoryfloor repair“.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Kita programa ištrynė naudojamą podėlį %1. Jis vėl įrašytas toje pačioje vietoje; niekas neprarasta.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Kita programa pakeitė naudojamą podėlį %1. Visa, kas surinkta, yra faile %2; ten renkama toliau. Kad tai išsaugotumėte, uždarykite šią programą ir įdėkite tą failą vietoj kito.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Kita programa sutrumpino arba perrašė naudojamą podėlį %1. Toliau renkama į naują failą %2. Uždarykite šią programą ir vietoj sugadinto failo įdėkite atsarginę kopiją, tą failą arba „factoryfloor repair“ rezultatą.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Kita programa ištrynė naudojamo podėlio %1 žurnalą (-wal). Jo turinys išsaugotas; niekas neprarasta.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Kita programa sutrumpino naudojamo podėlio %1 žurnalą (-wal). Gali trūkti naujausių apklausų; jos laikomos nestebėtomis. Likusius duomenis sulygina „factoryfloor verify“.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 įrašė naujesnė šios programos versija (%2). Failas nepaliestas; atnaujinkite programą arba nurodykite kitą failą.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>Nepavyksta rašyti į %1 (%2). Pakeiskite jo teises arba nurodykite kitą failą su --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>Diskas pilnas: %1 (%2). Atlaisvinkite vietos: kol kas surinkti duomenys laukia atmintyje.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Į %1 rašo kita programa (%2). Ši tik skaito ir seka.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 yra tinklo failų sistemoje (%2), kur podėlis nesaugus. Perkelkite jį į vietinį diską.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>Nepavyksta perskaityti %1 (%2). Patikrinkite, ar jis yra ir ar jį leidžiama skaityti.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>Nepavyksta įrašyti %1 (%2). Atlaisvinkite vietos diske arba nurodykite aplanką, į kurį leidžiama rašyti.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 priklauso kitai sistemai (%2). Nurodykite tinkamą; jei vis dėlto tai šios sistemos failas, naudokite --force arba aplankui sources.toml faile force = true.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Sustabdyta nebaigus.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Programos klaida: %1 (%2). Praneškite apie ją pateikdami šį tekstą.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Sistemos „%1“ nėra. Yra: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Ataskaitos %1 nėra. Yra: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Nepavyksta perskaityti ataskaitos %1 iš podėlio (%2). Grįžkite prie atsarginės podėlio kopijos arba užfiksuokite ją iš naujo.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Ataskaitos apibrėžties „%1“ nėra. Yra: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Ataskaitos apibrėžtis „%1“ neįrašyta (%2). Pasirinkite kitą pavadinimą.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>Sumos (%1) per didelės suskaičiuoti (%2). Kurios nors užduoties laikai ar GPU skaičius neįmanomi; nieko neįrašyta.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>Pastaba apie %1 neįrašyta (%2). Parašykite ją iš naujo trumpiau.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Podėlis dar atidaromas. Rodikliai pasirodys, kai tik jis bus atidarytas.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Nežinoma problema: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 nežino šio adreso (%2). Patikrinkite jo kelią.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 praneša apie vidinį sutrikimą (%2). Per kitą apklausą bus bandoma vėl; jei jis nesibaigs, centras turi tai patikrinti.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>šaltinis</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Kaip tai apskaičiuota</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Kopijuoti, kaip tai apskaičiuota</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rodiklis</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Abejotina</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (stebėta %2 iš %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, pasverta pagal GPU (vien laikas: stebėta %2 iš %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Aprėptis</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Matavimai</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Užduočių paleidimai</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Spragos</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, iš viso %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Taisyklė</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Naujausi duomenys</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Nukopijuota</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Įrašyti kaip CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Įrašyti kaip paveikslėlį…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopijuoti arba įrašyti</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Kopijuoti, įrašyti kaip CSV arba paveikslėlį (Shift+F10 lentelėje ar diagramoje)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>„%1“ nukopijuota: įklijuokite kaip lentelę arba kaip paveikslėlį.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Įrašyta kaip %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Nepavyko įrašyti %1: %2. Pasirinkite kitą aplanką.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU pagal naudojimą</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Šiuo laikotarpiu nėra šios sistemos matavimų.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Užimtumas</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Užimtų GPU apkrova</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Užimta, bet nenaudojama</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Eilės ilgis</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Centras nepraneša, kurios užduotys laukia.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Laukimas iki paleidimo</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Centras neteikia užduočių duomenų arba paleista per mažai.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Laukimas p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Dalis pagal valstybę</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Centras nepraneša, kurios paskyros naudojamos.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Kada būna apkrauta</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Užimti GPU pagal valstybę</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Apkrauti iš visų GPU</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>visų naudotojų</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kaip naudos gavėjas</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>kaip mokėtojas · pajėgumo dalis, brūkšnelis: priklauso</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>tik: %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPU, kurių prašo galinčios startuoti užduotys; sulaikytos ir priklausomos – žemiau linijos</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPU, kurių prašo galinčios startuoti užduotys</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>pusė užduočių laukia trumpiau nei p50, devynios iš dešimties – trumpiau nei p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>užimtumas pagal valandą ir savaitės dieną, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Fabrikas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Lentelė</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Skaičiai vietoj brėžinių</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Skaičiai vietoj brėžinių (T diagramoje)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Įrašyti paveikslėlį…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Įrašyti visas diagramas kaip paveikslėlį</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Laikotarpio rodikliai, dalys ir laukimo laikai yra tik šio laiko. Spustelėkite, kad matytumėte visą laikotarpį.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Ankstesnis fabrikas</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Kitas fabrikas</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Palyginti…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Su kitu fabriku ar kitu laikotarpiu</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Dar nėra šaltinio</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, pasirinkta</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Naudojami</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Užimti, neapkrauti</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Apkrauti, užimtumas nepraneštas</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Laisvi</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Neveikia</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Laukimas p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Laukimas p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Be prieigos būdo</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Pajėgumas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Kita</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Sulaikytos ar priklausomos</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>nepaleista nė viena užduotis</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>užduočių, paleistų per %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Laisvi arba neveikia</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Užimti</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Eilės ilgis</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>nepasiekta</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Abejotina: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (abejotina)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Spustelėkite ir pamatysite, kaip tai apskaičiuota.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>kaip ankstesniu laikotarpiu</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1, palyginti su ankstesniu laikotarpiu</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1, palyginti su ankstesniu laikotarpiu</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>gaunami praeities duomenys…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>abejotina</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>stebėta %1</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Abejotina: GPU skaičiai prieštarauja vieni kitiems.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Duomenys simuliuoti.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Aprėptis %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Abejotina: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Naujausi duomenys: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Spustelėkite ir pamatysite, kaip tai apskaičiuota.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIUOTA</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>ankstesnis laikotarpis nežinomas</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Pokytis nenurodomas: laikotarpiu %1 stebėta per mažai, kad būtų su kuo lyginti.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>kaip laikotarpiu %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1, palyginti su: %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Naudojami</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Užimti, neapkrauti</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Užimti, apkrova nežinoma</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Laisvi</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Neveikia</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Apkrauti</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nepranešta</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Šiuo laikotarpiu nestebėta.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Priklauso</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Cecho juosta</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Cechas: po kortelę kiekvienam fabrikui</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>aktuali</translation>
    </message>
    <message>
        <source>late</source>
        <translation>vėluoja</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nepasiekiama</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>dar nestebėta</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualumas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Šalis</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Rodyti viską</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Filtras (%n)</numerusform>
            <numerusform>Filtras (%n)</numerusform>
            <numerusform>Filtras (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtras</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Rodoma: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Sistemos pagal aktualumą arba šalį</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtras: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Factory</source>
        <translation>Fabrikas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Pajėgumas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Naudojami</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Užimti, neapkrauti</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Užimti</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Laisvi</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Neveikia</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Užimtumas</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Apkrauti iš visų GPU, kur užimtumas nepraneštas</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Užimtų GPU apkrova</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Užimta, bet nenaudojama</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Aprėptis: užimta, bet nenaudojama</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Dabar laukia</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Laukimas p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Laukimas p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>apkrauta %1, užimtumas nepraneštas</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>užimtumas nepraneštas</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 ekvivalentai</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU pagal naudojimą</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Pajėgumo dalis</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Užimtumas, 24 h iki dabar</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Užimtumas, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Laukia H100</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Laukia GPU</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Amžius dabar</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Amžius</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Abejotina: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Dabartinė padėtis, kad ir koks būtų laikotarpis.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Tik: %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Centras neteikia užduočių duomenų arba paleista per mažai.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Pusė užduočių laukia trumpiau nei %1, devynios iš dešimties – trumpiau nei %2. Tebelaukiančios užduotys įskaičiuotos.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Centras nepraneša, kiek apkrauti užimti GPU.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 šiuo laikotarpiu užimta, bet neapkrauta.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Naujausio matavimo amžius šaltinyje.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Užimti GPU iš veikiančių.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktualu</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 įrengta pagal katalogą arba centro duomenis</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Niekas nenurodo, kiek yra GPU.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Užimti GPU iš veikiančių per pastarąsias 24 valandas.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>Užduotys, galinčios startuoti dabar, prašo %1; sulaikytos ir priklausomos užduotys neskaičiuojamos.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Centras nepraneša, kurios užduotys laukia.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Apkrova</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Šaltinio dar nėra. Duomenis pateiktų centro „Slurm REST“ paslauga, „Prometheus“ arba metrikų puslapis; spustelėję pridėsite šaltinį.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>kas laukia</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Tai pateiktų „Slurm REST“ paslauga arba apskaitos failai.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>kiek GPU apkrauti</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Tai pateiktų „Prometheus“ renkamas GPU eksporteris.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Antrąjį pateiktų „Prometheus“ renkamas GPU eksporteris.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Nepateikiama: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Vidutinė apkrova per užimtą GPU laiką.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Cechas: kiekvieno fabriko GPU pagal būseną</translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 H100</source>
        <comment>H100-equivalent GPUs</comment>
        <translation>%1 H100</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs</source>
        <comment>number of GPUs</comment>
        <translation>
            <numerusform>%1 GPU</numerusform>
            <numerusform>%1 GPU</numerusform>
            <numerusform>%1 GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 proc. p.</translation>
    </message>
    <message>
        <source>H100-h</source>
        <comment>hours of H100-equivalent GPUs</comment>
        <translation>H100-h</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>GPU-h</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>H100</source>
        <comment>H100-equivalent GPUs</comment>
        <translation>H100</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>proc. p.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes, as 9 h 40</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>dabar</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>prieš %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>yyyy-MM-dd, ddd, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>yyyy &apos;m&apos;. MMMM d &apos;d&apos;.</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>yyyy-MM-dd, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>Qt time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>MM-dd, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation>MM-dd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy-MM-dd</translation>
    </message>
</context>
<context>
    <name>ff::FreshnessChips</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n aktualus</numerusform>
            <numerusform>%n aktualūs</numerusform>
            <numerusform>%n aktualių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n vėluoja</numerusform>
            <numerusform>%n vėluoja</numerusform>
            <numerusform>%n vėluoja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n nepasiekiamas</numerusform>
            <numerusform>%n nepasiekiami</numerusform>
            <numerusform>%n nepasiekiamų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n dar neapklaustas</numerusform>
            <numerusform>%n dar neapklausti</numerusform>
            <numerusform>%n dar neapklaustų</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Šaltiniai pagal naujumą. Spustelėkite, kad matytumėte sąrašą.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Paskelbti</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Pokyčiai nuo užfiksavimo</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Pažymi ją kaip išplatintą versiją</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Grįžti prie juodraščio</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Paskelbta ataskaita Nr. %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Užfiksuota ataskaita Nr. %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, vietoj Nr. %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: rodikliai tokie, kokie buvo išsaugoti.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Lyginama…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Eiti į</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Fabrikas, valstybė, puslapis ar veiksmas</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Kur eiti</translation>
    </message>
    <message>
        <source>page</source>
        <translation>puslapis</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Apžvalga</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabrikai</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Dalys</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planavimas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ataskaitos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Šaltiniai</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Pridėti šaltinį</translation>
    </message>
    <message>
        <source>action</source>
        <translation>veiksmas</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antena</translation>
    </message>
    <message>
        <source>state</source>
        <translation>valstybė</translation>
    </message>
    <message>
        <source>view</source>
        <translation>rodinys</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Didžiausia: %1. Mažiausia: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Valanda</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>nėra duomenų</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Juostos puslapiai nuo viršaus</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Eiti į fabriką, valstybę ar puslapį</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Įspėjimai: kas suveikė dabar, kas anksčiau, taisyklės</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Atgal ir pirmyn</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Nuo vieno valdiklio ar diagramos prie kito</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>Lentelėje ar diagramoje: kopijuoti kaip lentelę ir paveikslėlį</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>Lentelėje ar diagramoje: įrašyti kaip CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>Lentelėje ar diagramoje: įrašyti kaip paveikslėlį</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>Lentelėje ar diagramoje: jos meniu</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Ties rodikliu: kaip jis apskaičiuotas</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Šis sąrašas</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Rodikliai lentelėje ir atgal</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Kopijuoti kaip lentelę ir paveikslėlį</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Vilkti</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Keisti mastelį; su Shift – slinkti, su Ctrl – pasirinkti atkarpą</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ratukas</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Keisti mastelį ties žymekliu</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Spustelėti</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Prisegti reikšmes; legendoje – paslėpti seką</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Spustelėti dukart</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Visas laikotarpis; legendoje – tik viena seka</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Apie „Factory Floor“</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Europos DI fabrikų pajėgumas ir naudojimas pagal pačių centrų telemetriją. Laisva programa, platinama pagal GNU bendrosios viešosios licencijos 3 versiją.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klavišai</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Laiko diagramoje</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>Laiko diagramoje</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Įrašyti tai, ką rodo langas, kaip rodinį</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Įrašyti rodiniai</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>Lentelėje: rikiuoti pagal langelio stulpelį</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Nepriskirta</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanija</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austrija</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnija ir Hercegovina</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgija</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarija</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Šveicarija</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Kipras</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Čekija</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Vokietija</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danija</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estija</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Graikija</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Ispanija</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Sąjunga</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>EUROPA konsorciumas</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomija</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Prancūzija</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Jungtinė Karalystė</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatija</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Vengrija</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Airija</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Izraelis</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandija</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italija</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Lichtenšteinas</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenija</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lietuva</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Liuksemburgas</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvija</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldova</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Juodkalnija</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Šiaurės Makedonija</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nyderlandai</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvegija</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Lenkija</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugalija</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumunija</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbija</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Švedija</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovėnija</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakija</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkija</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Kita</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europos Sąjunga</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>suderinta</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>apytiksliai</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>sąlyginis dydis</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>skirta %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>iš jų sunaudota %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>liko %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>anuliuota %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>apmokėta %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>iki šiol priklauso %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>pagrindas: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Paskyros, kurių jokia taisyklė nepriskiria turėtojui.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Priklausantis kiekis čia nežinomas.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Sunaudota kaip mokėtojo, kur žinomas priklausantis kiekis: %1 iš %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Šaltinis: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>skyrimas paskyrai %1 sistemoje %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Neįtraukta, nes nežinomas H100 ekvivalentas: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Čia neskaičiuojama, nes apima ir kitas sistemas: skyrimai paskyroms %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Sunaudota</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Nuo priklausančio</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Aprėptis</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 sistemoje %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kaip naudos gavėjas</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>kaip mokėtojas</translation>
    </message>
</context>
<context>
    <name>ff::HolderPanel</name>
    <message>
        <source>%1.</source>
        <comment>the time of the burn-down</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>Granted to %n accounts.</source>
        <translation>
            <numerusform>Skirta %n paskyrai.</numerusform>
            <numerusform>Skirta %n paskyroms.</numerusform>
            <numerusform>Skirta %n paskyrų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Sunaudojimo eiga</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Prieigos būdai</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Čia nežinomas nei skyrimas, nei priklausantis kiekis.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>GPU valandos pagal prieigos būdą</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Šiuo laikotarpiu nenaudota.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>kaip mokėtojas</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kaip naudos gavėjas</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Čia skaičiuotino naudojimo nestebėta.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>liko %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Spustelėkite ir pamatysite, kaip tai apskaičiuota.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Ieškoti valstybės</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Valstybės</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visos</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Jūsų</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Naudojusios šiuo laikotarpiu</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Visos valstybės</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Kitos valstybės</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>Nr. %1, vietoj Nr. %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>paskelbta %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>užfiksuota %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Dar nėra. „Užfiksuoti“ išsaugo ataskaitą su dabartiniais rodikliais, kad ir kas nutiktų duomenims.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Užfiksuotos ir paskelbtos ataskaitos</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Užfiksuota kaip ataskaita Nr. %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Ataskaita Nr. %1 paskelbta.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Naudojami</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Užimti, neapkrauti</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Užimti, apkrova nežinoma</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Laisvi</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Neveikia</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Įklijuotas prieigos raktas laikomas darbalaukio raktinėje; jei ji jo nepriima – faile, kurį galite skaityti tik jūs.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Darbalaukio raktinės čia nėra (neįdiegta secret-tool arba neveikia joks seansas), todėl įklijuotas prieigos raktas laikomas faile, kurį galite skaityti tik jūs (teisės 0600), konfigūracijos aplanke „tokens“.</translation>
    </message>
</context>
<context>
    <name>ff::MainWindow</name>
    <message>
        <source>Factory Floor</source>
        <translation>Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor – simulated</source>
        <translation>Factory Floor – simuliacija</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>visi vienu metu</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>ne anksčiau</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>baigsis iki</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;GPUs at once</source>
        <translation>&amp;GPU vienu metu</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>Vykdymo tr&amp;ukmė</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Paleidimai</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Vienas po kito arba visi vienu metu</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>GPU &amp;modelis</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>GPU &amp;atmintis</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Bent</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>P&amp;radžia</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Kitaip prasideda dabar</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Terminas</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Kieno dalis</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Kieno dalį naudoja bandomasis projektas</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>Prieigos &amp;būdas</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Pas&amp;ikliovimo lygmuo</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Kaip dažnai riba turi pasitvirtinti</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Pirma bandomojo projekto diena</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Paskutinė bandomojo projekto diena</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Bet koks</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Niekieno</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Pridėti pastabą</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Keisti pastabą</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>yyyy-MM-dd, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Sutaisytas aušinimas; naujos planuoklio nuostatos …</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Kada (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Pastaba</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Į&amp;rašyti</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Pastaba per ilga %n ženklu.</numerusform>
            <numerusform>Pastaba per ilga %n ženklais.</numerusform>
            <numerusform>Pastaba per ilga %n ženklų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Ją matys kiekvienas, kas skaito šį podėlį: nerašykite žmonių vardų.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Pastaba įrašyta. Ji apie %1 – už rodomo laikotarpio ribų.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Pašalinti pastabą</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Visam laikui pašalinti šią pastabą?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Apie šį laikotarpį pastabų nėra. Pastaba rodoma viršuje esančiose diagramose ir eksportuojama kartu su jomis.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Pridėti pastabą…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Keisti…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Šios sistemos šio laikotarpio pastabos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Atverti rodinį</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Nuoroda į rodinį</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>Atsiųsta &amp;nuoroda</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Atverti</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Failas…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Rodiniai (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Tikėtina nuo %1 iki %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Pagal ribą prasidės iki %1 ir baigsis iki %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Kainuos %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Iki bandomojo projekto šių metų dalyje liko %1.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Kas rodoma apie variantą</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Variantas</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>Laisvi GPU ateityje</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Kiek tai patikima</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarijai</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>skaidinys %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>dydis nežinomas</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Tikėtinas laukimas</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>%1 riba</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Laukimas ir paleidimai iki %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Baigsis iki</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Dalies likutis po to</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Kodėl čia</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, susieta su: %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>mažiausia: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Užimtumas</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Užimtų GPU apkrova</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Užimta, bet nenaudojama</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Eilės spaudimas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Aprėptis</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Cechas</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Juostų ilgis</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dalis</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Palyginti…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Du laikotarpiai arba dvi sistemos greta</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Kas naudojo</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>GPU valandų dalis pagal šalį</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>GPU valandų dalis</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Šiuo laikotarpiu naudojimo pagal paskyras nestebėta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 H100 ekvivalentų, %n sistema</numerusform>
            <numerusform>%1 H100 ekvivalentų, %n sistemos</numerusform>
            <numerusform>%1 H100 ekvivalentų, %n sistemų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU, %n sistema</numerusform>
            <numerusform>%1 GPU, %n sistemos</numerusform>
            <numerusform>%1 GPU, %n sistemų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n be žinomo H100 ekvivalento: %1</numerusform>
            <numerusform>%n be žinomo H100 ekvivalento: %1</numerusform>
            <numerusform>%n be žinomo H100 ekvivalento: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n, kurios GPU nesuskaičiuoti: %1</numerusform>
            <numerusform>%n, kurių GPU nesuskaičiuoti: %1</numerusform>
            <numerusform>%n, kurių GPU nesuskaičiuoti: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>gaunami praeities duomenys…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Sąjungos dalis</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Dalis: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>laukia %1 H100 ekvivalentų</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>laukia %1 GPU</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>dabar</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Laukimo laikai ir laukiantys GPU rodomi tik šiam pasirinkimui: %1. Visi kiti rodikliai – visų naudotojų.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Laukimo laikai, laukiantys GPU ir kas naudojo rodomi tik šiam pasirinkimui: %1. Visi kiti rodikliai – visų naudotojų.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>Visų naudotojų: filtras netaikomas.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>kaip mokėtojas · pajėgumo dalis, brūkšnelis: priklauso</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kaip naudos gavėjas</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Pajėgumo dalis</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Filtro neatitinka nė viena sistema.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Rodymas</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Rodymas: lentelė, kortelės, stulpeliai</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Lentelė</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kortelės</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Stulpeliai…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>Rodoma %1 iš %n sistemos</numerusform>
            <numerusform>Rodoma %1 iš %n sistemų</numerusform>
            <numerusform>Rodoma %1 iš %n sistemų</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ką rodo žemėlapis</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Naudojimas</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Priklausantis kiekis</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: pokytis, palyginti su: %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Priklausančio kiekio dalis pagal šalį</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Nėra šalies, kurios priklausantis kiekis čia būtų žinomas.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Visi tinklai</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, kaip mokėtojas</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, kaip naudos gavėjas</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Ataskaitos puslapiai</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Su paros &amp;laiku</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Pasirinktinis laikotarpis</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Nuo</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>&amp;Iki, įskaitant šią dieną</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>&amp;Iki, neįskaitant šio laiko</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Pabaiga turi būti vėlesnė už pradžią.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · %3 laikas</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Pastarosios 24 valandos</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Pastarosios 7 dienos</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Pastarosios 30 dienų</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Šis mėnuo</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Šis ketvirtis</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Šie metai</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Praėjęs mėnuo</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Praėjęs ketvirtis</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Praėję metai</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Pasirinktinis</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIUOTA</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Šaltinis: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>stebėta %1</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Ko reikia bandomajam projektui</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Variantai</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>viršuje pasirinkto tinklo sistemose; viršuje esantys laikotarpis, valstybė ir prieiga čia netaikomi</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Sistemos, kuriose galima vykdyti bandomąjį projektą, geriausia pirmoji</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Santrauka …</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Įrašo planą kaip ataskaitą visais formatais į aplanką</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Santraukos aplankas</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Santrauka įrašyta kaip %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Atkuriamos pastarųjų mėnesių eilės; pirmą kartą tai trunka kelias sekundes.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Šiam tinklui nepriklauso jokia sistema.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>tinka %n sistema</numerusform>
            <numerusform>tinka %n sistemos</numerusform>
            <numerusform>tinka %n sistemų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>iš viso %1</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Delsa, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Lėčiausia, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Apklausa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultatas</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Matavimai</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Baitai</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pranešimas</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atsakyta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nepavyko</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Apklausos kaip diagrama arba po vieną</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Žurnalas</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Kiek žurnalo rodyti</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7&#xa0;dienos</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Apklausų delsa</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>Šio šaltinio apklausų žurnale nėra.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Apklausos po vieną, naujausios pirma</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Kopijuoti arba įrašyti apklausų žurnalą</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Apklausos</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n apklausa</numerusform>
            <numerusform>%n apklausos</numerusform>
            <numerusform>%n apklausų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nepavyko</numerusform>
            <numerusform>%n nepavyko</numerusform>
            <numerusform>%n nepavyko</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Pagal plotį</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mažinti</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Mažinti (Ctrl+ratukas)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Didinti</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Didinti (Ctrl+ratukas)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Ieškoti ataskaitoje</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Ataskaita sudaroma</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Puslapis %1 iš %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nerasta</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n vieta</numerusform>
            <numerusform>%n vietos</numerusform>
            <numerusform>%n vietų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>Perskaityta dalių: %1 iš %2</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Nė viena centro apskaitos ataskaita nepatenka visa į šį laiką.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Centro apskaitos ataskaitų laiko matavimai sudaryti iš jo paties apskaitos; su ataskaitomis jie nelyginami.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Centro apskaitos ataskaitos apima tik dalį paskyrų; matavimai, kurie paskyrų neskiria, su jomis nelyginami.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Centro apskaitos ataskaitos apima %1 šio laiko; greta pateikti to paties laiko ir tų pačių paskyrų duomenys.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Matavimų duomenys, apimantys %1 šio laiko, gauti iš centro apskaitos, o ne išmatuoti: užduotys ir matavimai lyginami likusiam laikui.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>kartu: %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antenos: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>DI fabrikas</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Prisijungę</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemos</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antena</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Apie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Pajėgumas</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Pajėgumas nuo %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Apskaičiavimas</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Dalis: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>nepasiekta: per daug dar laukia arba pasitraukė</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>paleidimo laikas − laikas, kai galėjo startuoti; p90 pagal Kaplaną ir Mejerį, tebelaukiančias ir laukiant atšauktas užduotis laikant cenzūruotomis</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>užduotys</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>sulaikytos ir priklausomos užduotys, taip pat skirtos vėlesniam laikui ar rezervacijai, neskaičiuojamos; laukiantis užduočių masyvas skaičiuojamas su visomis užduotimis</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>started</source>
        <translation>paleista</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>tebelaukia arba pasitraukė nepaleistos</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nestebėta</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Planuotai išjungta: iki %1 GPU</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>paskyra %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>aukštesnė paskyra %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>žymė %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>šablonas %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Be prieigos būdo</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>suderinta</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>apytiksliai</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>sąlyginis dydis</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>įrengta</translation>
    </message>
    <message>
        <source>available</source>
        <translation>prieinama</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>skirstoma</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>nežinomas skaičius: %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>vienetas</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPU H100 ekvivalentais</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>fiziniai GPU</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Šaltiniai rodo %1 GPU (%2), o federation.toml arba katalogas nurodo %3: patikrinkite, kurios žymės skiria GPU, arba ten nurodytą pajėgumą.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>Užimta %1 GPU, o pajėgumas %3 (%2): vienas iš skaičių klaidingas.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, %2 duomenys: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 iš %3 GPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nematuota</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>kaip pateikia šaltinis</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, centro visų GPU vidurkis</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%1 iš %2 sistemų turi šaltinį</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Tebegalioja ankstesnis atsakymas.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Naujausias atsakymas senesnis nei 2,5 intervalo.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Šiai sistemai šaltinis nenustatytas.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Jos GPU H100 ekvivalentas nežinomas.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Jos šaltinis nurodo, kiek yra GPU ir kiek jie apkrauti, bet ne kurie užimti.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>matavimai</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>matavimas galioja iki kito, bet ne ilgiau nei 2,5 intervalo; toliau tai spraga ir niekada ne nulis</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>užimti / (pajėgumas − neveikia − planuotai išjungti), niekada ne daugiau kaip 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>užimti</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>pajėgumas</translation>
    </message>
    <message>
        <source>down</source>
        <translation>neveikia</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>planuotai išjungti</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>laisvi ar neveikia – nežinoma</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>neįtraukta, nes nepraneša, kas užimta</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>apkrova, vidurkis per užimtą GPU laiką</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>užimti ir apkrauti</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>užimti, kur apkrova žinoma</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>apkrova pagal</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>ją pranešančios sistemos</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(užimti − užimti ir apkrauti), suma per laiką, kai stebėta abu</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>iš užimtų</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>visų GPU apkrovos vidurkis; šaltinis nepraneša, kurie užimti</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>apkrauti</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>pajėgumas, kur apkrova žinoma</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>laukiantys GPU × laiko ribos / prieinami GPU; viršutinė riba, nes laiko ribos ilgesnės už vykdymo trukmę</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>laukiantys GPU × ribos, vidurkis</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>prieinami GPU, vidurkis</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>stebėtas laikas / prašytas laikas, visose sistemose su šaltiniu, kiekviena pasverta pagal GPU</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>stebėta</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>prašyta</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>aprėptyje neturi svorio, nes pajėgumas nežinomas</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sistemoje %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>įrenginio valandos × centro vienetai už įrenginio valandą</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>vienetai už įrenginio valandą</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>skirta</translation>
    </message>
    <message>
        <source>used</source>
        <translation>sunaudota</translation>
    </message>
    <message>
        <source>left</source>
        <translation>liko</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>prarasta anksčiau atnaujinant</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>anuliuota</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>šių paskyrų nepriskiria jokia taisyklė</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>jokia šio turėtojo paskyra nenaudota</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ir dar %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 iš %2: %3 pajėgumas, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>laikotarpis</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>nuo %1 iki %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>suma per užduotis: fiziniai GPU × realios valandos laikotarpiu, kaip mokėtojo</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>suma per užduotis: fiziniai GPU × realios valandos laikotarpiu, kaip naudos gavėjo</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>visos GPU valandos</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>sunaudota kaip mokėtojo, kur žinomas priklausantis kiekis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 iš %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>naudojimas sistemose be priklausančio kiekio</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>neįtraukta, nes jos GPU neturi H100 ekvivalento</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>kaip mokėtojo sunaudotos GPU valandos / iki šiol priklausančios GPU valandos; priklausantis kiekis = suma per laiką: dalis × bazė</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>iki šiol priklauso</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>pagrindas</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>užduotys: laikas, kurio visos užduotys žinomos; matavimai: laikas, kurį jie galioja</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>skirta − sunaudota paskyrų su skyrimu ir joms pavaldžių paskyrų, skyrimų metu − anuliuota skyrimui baigiantis</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>skyrimas nežinomas: laikotarpiu priklausantis kiekis − sunaudota kaip mokėtojo sistemose, kur priklausantis kiekis žinomas</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>sunaudota viršijant pasibaigusius skyrimus</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>naudojimas skaičiuojamas artimiausiai tai pačiai ar aukštesnei paskyrai su galiojančiu skyrimu, iš kelių – tam, kuris baigiasi pirmas</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>pastarųjų 28 dienų tempas</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>stebėta per mažai</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>išseks</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>stebėta per maža šio laiko dalis</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>GPU valanda – visas MI250X: du kristalai vieną valandą</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Ištisi mazgai: 4 GPU valandos už mazgą ir valandą; skaičiuota pagal kristalus, tad tai apatinė riba, jei užduotis prašo mažiau nei aštuonių</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(branduoliai / 8, atmintis / 64 GB, kristalai) × valandos × 0,5; tik pagal kristalus, tad tai apatinė riba</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: jei po 6 mėnesių sunaudota mažiau nei 40 %, skyrimas automatiškai mažinamas</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Ištisi mazgai po 4 GH200; kvota atnaujinama kas ketvirtį, o kas nesunaudota, prarandama</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU × valandos / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Mėnesio kvota – visas kiekis, padalytas iš skyrimo mėnesių; ją viršijus – mažesnis prioritetas</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Tinklo „%1“ nėra. Žinomi: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Sistemos „%1“ nėra. Žinomos: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Turėtojo „%1“ nėra. Žinomi: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Prieigos būdo „%1“ nėra. Žinomi: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>GPU modelio „%1“ nėra. Žinomi: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>GPU skaičius turi būti nuo 1 iki %1; dabar %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Paleidimo vykdymo trukmė turi būti ilgesnė nei 0 ir ne ilgesnė kaip %1 h.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Paleidimų skaičius turi būti nuo 1 iki %1; dabar %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>GPU atmintis turi būti didesnė nei 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Pasikliovimo lygmuo turi būti didesnis nei 0,5 ir mažesnis nei 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Terminas %1 nėra vėlesnis už plano laiką %2.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Nuo %1 iki termino %2 yra %3 h, o vien vykdymas trunka %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Ji turi %1 prašomos rūšies GPU; bandomajam projektui vienu metu reikia %2.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Ji neturi %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>Nežinoma, kad bent vienas jos GPU turėtų %1 GB atminties.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Kiek ji turi GPU, nežinoma, ir jokios jos užduoties nestebėta.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Ribos nėra: jokios jos užduoties nežinoma, o laisvų GPU ir eilės matavimai rodo tik %1 iš %2 ribai reikalingų paleidimų.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Ribos nėra: jokios jos užduoties nežinoma, o riba iš matavimų pasitvirtino tik %1 iš %2 bandymų per pastarąsias 90 dienų.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ribos nėra: nestebėta nei užduočių, nei laisvų GPU ir eilės ilgio. Laukimui reikia užduočių įrašų iš „Slurm“ apskaitos arba failų.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Ribai stebėta per mažai užduočių: %1 iš %2 per pastarąsias 90 dienų.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Ribos nėra: per pastarąsias 90 dienų ji pasitvirtino tik %1 iš %2 užduočių.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ribos nėra: jokios jos užduoties nestebėta. Laukimui reikia užduočių įrašų iš „Slurm“ apskaitos arba failų.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Ji pagrįsta visų dydžių užduotimis: šio dydžio stebėta per mažai.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Iš matavimų: jokios jos užduoties nežinoma. Riba nustatyta pagal laisvus GPU ir eilės ilgį ir yra platesnė už nustatytą pagal užduotis; ji pasitvirtino %1 iš %2 bandymų per pastarąsias 90 dienų.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>%1 riba per pastarąsias 90 dienų pasitvirtino %2 iš %3 užduočių.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Ribos mediana sudarė %1 paskelbto metodo (QBETS) medianos.</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Ekstrapoliuota: didžiausia stebėta užduotis turėjo %1 GPU.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Gali baigtis po termino: pagal laukimo %1 ribą baigsis %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Šiais metais dalyje liko %1 GPU-h, trūksta %2.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Tikėtina, kad paleidimas lauks %1; %2 riba yra %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>Paleidimo laukimo %1 riba yra %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 nuo %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Prieigos būdai: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Dydis ar sprendimo laikas nežinomas: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Netinka tokio dydžio ar trukmės bandomajam projektui: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Laisvi GPU neprognozuojami: tam reikia 14 dienų matavimų, kurie GPU užimti; stebėta %1 h.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>Šiomis dienomis tikėtino laisvų GPU skaičiaus bandomojo projekto paleidimui nepakanka.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Pagal tikėtiną laisvų GPU skaičių paleidimui vietos bus nuo %1. Ją pirmiau gali užimti eilė.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Išmokta iš %1 h matavimų; techninės priežiūros valandos neįtrauktos, o kas paskelbta, atimta.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Išbandyta su praeities duomenimis (%1 dienų): 90 % juosta apėmė %2 valandų, 50 % juosta – %3; paklaida (pinball loss) sudarė %4 spėjimo „kaip tą pačią valandą prieš savaitę“ paklaidos.</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>visa tai numatyta iš anksto</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>be numatytų skirtumų, lieka %1</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>priežastis nežinoma; palyginkite paskyras ir dienas</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>nenaudojamos rezervacijos: sreport priskaičiuoja jų paskyrai %1 rezervuotų laisvų GPU; užduotyse jų nėra</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>spragos: matavimai apima %1 laiko, ilgiausia spraga – %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>centro eksporteris galbūt skaičiuoja rezervuotus GPU kaip užimtus</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>užduotys žinomos tik už %1 laiko; likusį importuokite arba apklauskite</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>vienetai: vienas sudaro %1 kito, tarsi viename būtų skaičiuojami kristalai, o kitame – GPU</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport priskaičiuoja rezervacijoje stovinčius laisvus GPU jos paskyrai; jokia užduotis jų neturėjo</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport MIG segmentą skaičiuoja kaip GPU, o GPU dalių neskaičiuoja; čia kiekvienas skaičiuojamas kaip savo GPU dalis</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>pristabdytos užduoties GPU lieka užimti ir skaičiuojami; sacct praėjęs laikas jų neįtraukia</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|pirmas − antras| / didesnysis iš dviejų</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>užduotys ir matavimai</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>skirtumas, didesnis nei 1 %, pažymimas</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>centro apskaitos ataskaitos</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>tikėtina priežastis</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>importuoti failai</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>paskyroms užimtų GPU integralas per laikotarpį</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>suma per užduotis: fiziniai GPU × jų modelio koeficientas × realios valandos laikotarpiu</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>suma per užduotis: fiziniai GPU × realios valandos laikotarpiu</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU sekundės</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>naudojimo metu galiojusios priskyrimo taisyklės</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>kaip apskaičiuoja centras</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>užimtumas</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>apkrova (užimtų)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>eilės spaudimas</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>aprėptis</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>laukimas</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU valandos</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>priklausančio kiekio dalis</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>atsarga</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>centro vienetai</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>sutikrinimas</translation>
    </message>
    <message>
        <source>account</source>
        <translation>paskyra</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Paleidimai prasideda vėliau: riba nežino, kokia tada bus eilė, ir atskiros savaitės gali skirtis. Ji vertinta tokia, kokia nurodyta septynios dienos prieš kiekvieną užduotį.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Plano laikas %1 yra ateityje: apie jį dar nieko nežinoma.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>%1 GPU techninė priežiūra: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>%1 GPU rezervacija: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Visų GPU techninė priežiūra: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Visų GPU rezervacija: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (praneša centras).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (iš federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Netinka ir visų dydžių užduočių riba: ji pasitvirtino %1 iš %2 užduočių.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Paleidimai prasideda vėliau: ribos vertintos tokios, kokios nurodytos septynios dienos prieš kiekvieną užduotį.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Ji pagrįsta visų dydžių užduotimis: šio dydžio riba pasitvirtino tik %1 tokių užduočių, o reikia %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Ir dar %1.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>stebėtas laikas / prašytas laikas, sistemose, iš kurių gali būti naudojimas</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Laukia pirmo matavimo</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Prieš pirmą matavimą</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Laukia pirmos apklausos.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Kliūtis: %1 Visiems paleidimams iš karto lieka per mažai GPU. Pradžia ir pabaiga į tai atsižvelgia, o laukimo riba – ne.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Kliūtis: %1 Paleidimui lieka per mažai GPU. Pradžia ir pabaiga į tai atsižvelgia, o laukimo riba – ne.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Pradžia %1 nėra ankstesnė už terminą %2. Paankstinkite pradžią arba pasirinkite vėlesnį terminą.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>užimta, bet nenaudojama</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>apkrauti iš visų GPU</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Kliūtis: %1 Prašomos rūšies GPU gali likti per mažai. Pradžia ir pabaiga į tai atsižvelgia, o laukimo riba – ne.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Ekstrapoliuota: ilgiausia stebėtos užduoties laiko riba buvo %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 ne vėliau kaip %2 (paraiškų terminas ne vėliau kaip %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 nuo %2 (paraiškų terminas %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Kaip dažnai laukimo ribos pasitvirtino per pastarąsias 90 dienų, pagal dydį</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Užduotys, ilgiausiai laukusios virš ribos</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Kodėl ne „sbatch --test-only“? Paties „Slurm“ įvertis simuliuoja šios akimirkos eilę ir nieko nežino apie vėliau ateisiančias užduotis. Laikomas viršutine riba, jis pasitvirtino 53 % iš 53 užduočių sistemoje „Cedar“ ir 10 % iš 58 užduočių sistemoje „Narval“ (laukimo laikai iš viešo duomenų rinkinio).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>visi</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Užduotys</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Pasitvirtino</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Ribos mediana</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>QBETS riba</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Didžiausi nuokrypiai</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Riba</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Laukta</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Apžvalga</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabrikai</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Dalys</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planavimas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ataskaitos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Šaltiniai</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Rodiniai</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Įrašyti rodiniai</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Įrašyti rodiniai (Ctrl+D įrašo tai, ką rodo langas)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Žadėta ir stebėta</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Nė vienos pastarųjų 90 dienų ribos negalima įvertinti.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>žadėta %1, stebėta %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Žadėta</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Stebėta</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>žadėta</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Nestebėta</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Turinys</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>%1 lentelė. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>%1 pav. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Jo duomenys pateikti priede.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>%1 pav. duomenys. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Žymos:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Priedas: paveikslų duomenys</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Dvitaškis žymi tai, kas nestebėta.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Duomenys</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laikotarpis</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Ataskaitos būsena</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Aprėptis</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Priklausančių kiekių pagrindas</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Priskyrimo taisyklės</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Sudaryta</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Santrauka</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Visi ataskaitos rodikliai</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Pastarųjų 90 dienų ribos</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>Užduoties GPU</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Užduotys</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Pasitvirtino</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Ribos mediana</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Paskelbto metodo mediana</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Jokios šių sistemų užduoties nestebėta.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>visi</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Žadėta ir stebėta</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Kaip dažnai pasitvirtino ribos, turėjusios galioti daliai užduočių.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Žadėta</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>kaip žadėta</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Didžiausi šių dienų nuokrypiai</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Įtraukta į eilę</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Riba</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Laukta</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Nė viena užduotis nelaukė ilgiau nei jos riba.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Ribų kokybė</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>niekieno</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Bandomojo projekto santrauka: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Ko reikia bandomajam projektui</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Paleidimai</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Iš viso</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>GPU modeliai</translation>
    </message>
    <message>
        <source>any</source>
        <translation>bet koks</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>GPU atmintis</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>bent %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Prasideda</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Terminas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Naudojama dalis</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Ribų pasikliovimo lygmuo</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Kur galima vykdyti</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Variantai, geriausias pirmasis</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Tikėtinas laukimas</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Laukimo riba</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Baigsis iki</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU valandos</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>H100 valandos</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Dalies likutis po to</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Neprašyta nė vienos sistemos.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Laisvi GPU per ateinančias 14 dienų</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>Nė vienam variantui nepakanka matavimų laisviems GPU prognozuoti.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>Laisvi GPU ateityje: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Laisvi GPU kas šešias valandas: tikėtinas skaičius ir juostos, apimančios pusę ir devynias dešimtąsias valandų.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>mažiau %1 valandų</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Kaip gauti prieigą</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Prielaidos</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Riba – tai pažadas daugeliui užduočių: iš šimto tokių paleidimų maždaug tiek lauks ilgiau, kiek leidžia pasikliovimo lygmuo.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Laikoma, kad bandomąjį projektą pateikia sistemoje nauja paskyra, vykdymo trukmė yra jo laiko riba, o skaidinys – tas, kurio riba trumpiausia.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Vienas po kito einantys paleidimai kaskart laukia iš naujo; pabaiga su šiuo pasikliovimo lygmeniu gaunama sudėjus jų ribas, tad yra atsargi.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Nieko nežinoma apie prioritetus, projekto apribojimus ir apie tai, ką centras pakeis po plano sudarymo.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU %2 h, paleidimų: %3, vienu metu</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU %2 h, paleidimų: %3, vienas po kito</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>vėliau gautos užduotys</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>vėliau gauti matavimai</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>centro iš naujo nurodytos sumos</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>pasikeitusi taisyklė</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>pataisytas pajėgumas</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>kita programos versija</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nestebėta</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>stebėta per mažai</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: sekos lūžis (pasikeitė pajėgumas)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: apytiksliai (priklausantis kiekis nesuderintas)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: preliminaru (laikotarpis nesibaigęs)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: stebėta mažiau nei 95 % laikotarpio</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>dvitaškis: nėra duomenų</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Juodraštis</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Užfiksuota</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Paskelbta</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, ataskaita Nr. %2 vietoj Nr. %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, ataskaita Nr. %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Preliminaru: laikotarpis nesibaigęs. Rodikliai apima laiką iki ataskaitos dienos.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Apie šį laikotarpį nieko nežinoma: nestebėtas nė vienas šaltinis ir neimportuota jo apskaita.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Duomenys iki</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Vienetas</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>GPU valandos H100 ekvivalentais</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>fizinių GPU valandos</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Praleisti skyriai</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Ankstesnis laikotarpis</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Prieš metus</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Nuo metų pradžios</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Skirta</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Sunaudota</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Liko</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Anuliuota</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Su laikotarpiu susiję skyrimai</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Paskyra</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Prieigos būdas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Išseks</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Šio laikotarpio skyrimų nežinoma.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Kas liko iš %1 sistemoje %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Tiesė iki pabaigos</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Pastarųjų 28 dienų tempu išseks %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Pusė paleista per</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Devynios iš dešimties paleistos per</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Laukimas pagal sistemą</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Nuo laiko, kai užduotis galėjo startuoti, iki paleidimo. Tebelaukiančios ar laukiant atšauktos užduotys skaičiuojamos kaip laukusios ilgiau.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Laukimo nestebėta.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>priklausantis kiekis nežinomas</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Šio turėtojo naudojimo nestebėta.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 visų turėtojų naudojimo šiose sistemose, priklauso %2 jų pajėgumo: vieta %3 iš %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 visų turėtojų naudojimo šiose sistemose: vieta %2 iš %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Nacionalinė ataskaita: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Pagrindiniai rodikliai</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Sunaudota (kaip naudos gavėjo)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Apmokėta (iš savo dalies)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Viso naudojimo dalis</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Priklauso</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Priklausančio kiekio dalis</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Naudojimas pagal sistemą</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Apmokėta</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Nuo priklausančio</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Užimtų GPU apkrova</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Sunaudota, apmokėta ir priklauso pagal sistemą</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Pagrindas</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>GPU naudojimo nestebėta.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Nerodoma, iš viso</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Iš viso</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>visi tinklai</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Programos apžvalga: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Užimtumas</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Eilės spaudimas</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Nepriskirta naudojimo dalis</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Pajėgumas</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Užimti</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Naudojami</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Apkrova</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Laukimas p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Laukimas p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Cechas</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Visos sistemos</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>GPU skaičiai – stebėto laiko vidurkiai. Sistema, kurios neapklausia joks šaltinis, nestebima; tai nieko nesako apie jos naudojimą.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>Šiame tinkle nežinoma nė viena sistema.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Centro ataskaita: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Naudojimas</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Mokėtojas</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Kas gavo naudą</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Naudos gavėjas</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Kas mokėjo</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Pagal prieigos būdą</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Pagal skaidinį</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Skaidinys</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Paskyros pagal GPU valandas</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU laikui bėgant</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>GPU būsenų nestebėta: joks šaltinis jų nematuoja.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Laukimas</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Skyrimai ir jų likučiai</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Netrukus baigsis (mažiau nei 60 dienų): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Ką gerinti telemetrijoje</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>GPU būsenos</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Joks šaltinis nematuoja, kurie GPU užimti, laisvi ar neveikia: pridėkite „Slurm“ eksporterį arba slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Joks eksporteris nepraneša, kiek GPU apkrauti: prie šaltinių pridėkite DCGM arba AMD eksporterį.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Eilė</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Joks šaltinis nepraneša, kurios užduotys laukia, pagal paskyras.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Užduočių apskaita nežinoma: importuokite sacct arba pridėkite slurmrestd su slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Nepriskirtos paskyros</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>%1 naudojimo nepriskiria jokia taisyklė: priskirkite jo paskyras faile federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Šaltinis %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>Per pastarąsias 24 valandas nepavyko %1 iš %2 apklausų. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Nieko: yra visų rūšių rodikliai, ir visos paskyros priskirtos.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>simuliuotos federacijos taisyklės</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>%1 versija, taisyklių: %2</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>taisyklių: %1</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Naudojami (užimti ir apkrauti)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Užimti, neapkrauti</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Užimti (apkrova nematuojama)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Laisvi</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Neveikia</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Cechas: GPU pagal būseną</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Vidutinis GPU skaičius per laikotarpį; stebėta sistemų: %1, nestebėta: %2.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU pagal būseną laikui bėgant</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Vidutinis GPU skaičius kiekvienoje laiko atkarpoje; kas nestebėta, užbrūkšniuota.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Užimtumas pagal savaitės valandą</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Kiekvienos valandos vidurkis per laikotarpio savaites.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Valanda</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Prastovos, techninė priežiūra ir laikas be duomenų</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Trukmė</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Neveikia: neveikė dešimtadalis GPU ar daugiau. Techninė priežiūra: tiek pat buvo suplanuota išjungti. Nėra duomenų: niekas nestebėjo sistemos, nors ji galėjo veikti.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Nestebėta nei prastovų, nei laiko be duomenų.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Techninė priežiūra</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Nėra duomenų</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Nuo Sąjungos dalies</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Daugiausia</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Prieigos būdai ir jų lubos</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Prieigos būdai</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Kiek Sąjunga apmokėjo per laikotarpį iš jai tuo laiku priklausiusių GPU valandų. Lubos gali galioti ilgesniam laikui nei šis laikotarpis.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Sunaudota (GPU valandos)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Suma per užduotis: jų GPU × realios valandos laikotarpiu. Laikotarpio ribą kertanti užduotis ties ja padalijama; tebevykstanti skaičiuojama iki paskutinio stebėjimo; pristabdyta užduotis išlaiko savo GPU ir skaičiuojama. Kur apskaita nežinoma, imamas paskyroms užimtų GPU integralas.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Fizinis GPU: jei centro „Slurm“ skaičiuoja GPU kristalus, du kristalai yra vienas. MIG segmentas skaičiuojamas kaip jo skaičiavimo segmentų ir viso GPU segmentų santykis.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Naudos gavėjas ir mokėtojas</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Valstybė, kurios naudotojams tenka nauda, ir turėtojas, kurio dalis moka. Valstybės projektas Sąjungos laiku yra Sąjungai priklausantis kiekis ir tos valstybės nauda. Nepriskirtas naudojimas – atskira eilutė.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Pajėgumas × turėtojo dalis, integruota per laikotarpį iki ataskaitos dienos. Lyginama su tuo, ką turėtojas apmokėjo.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Užimti GPU / (pajėgumas − neveikia − planuotai išjungti), niekada ne daugiau kaip 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Užimto GPU laiko dalis, kai GPU buvo apkrautas, kaip matuoja jo eksporteris; nežinoma, jei centras tokio neteikia.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>Laukiantys GPU × laiko ribos / prieinami GPU: kiekvieno GPU laukiančio darbo valandos. Viršutinė riba, nes užduotys baigiasi anksčiau už savo laiko ribas.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Laukimas</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Paleidimo laikas − laikas, kai galėjo startuoti; kvantiliai pagal Kaplaną ir Mejerį, tebelaukiančias užduotis laikant cenzūruotais stebėjimais.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Stebėtas laikas / prašytas laikas.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Apvalinimas</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Sveikosios GPU valandos lentelėje apvalinamos taip, kad dalys sudarytų sumą (didžiausios liekanos metodas), todėl tas pats rodiklis dviejose lentelėse gali skirtis vienetu. CSV, XLSX ir JSON failuose pateiktas visas tikslumas.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>importuoti failai</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>H100 ekvivalentai</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Keliems H100 prilygsta GPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU modelis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Koeficientai nežinomi.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodas</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Duomenų šaltiniai pagal sistemą. Priskyrimo taisyklės: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Paskyros įvardijamos, asmenys – niekada: programa nesaugo naudotojų vardų, užduočių pavadinimų ar kelių.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Naudojimas pagal sistemą ir prieigos būdą</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Sunaudota kaip naudos gavėjo</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Dvylika mėnesių</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Sunaudota ir apmokėta pagal mėnesį</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mėnuo</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Naudojimas pagal mėnesį</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>Bent pusiau stebėta %1 iš %2 mėnesių.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>Žinoma per maža iki šiol praėjusio laiko dalis, kad būtų galima pasakyti, kiek liko iš viso.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Skyrimų likučiai</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Priklausančio kiekio likutis</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Prarasta atnaujinant</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Prarasta atnaujinant, centro vienetais</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Centro taisyklė</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Atnaujinant nieko neprarasta.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Kas gavo naudą ir kas mokėjo</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Kas apmokėjo naudojimą: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Kas gavo naudą iš apmokėto kiekio: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Paskyros</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>Iš kelių valstybių naudai vykdomo projekto – šio turėtojo dalis.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Prieigą suteikusios programos:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Naudojimas pagal turėtoją ir sistemą</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Sunaudota pagal naudos gavėją ir sistemą</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Turėtojas</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Kas gavo naudą, kad ir kas mokėjo. Nepriskirta – tai, ko nepriskiria jokia taisyklė. Paskutinė eilutė rodo, kiek kiekvienos sistemos stebėta.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>kartu su „Fast Lane“ ne daugiau kaip 10 % Bendrosios įmonės dalies</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>kartu su „Playground“ ne daugiau kaip 10 % Bendrosios įmonės dalies</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>ne daugiau kaip 30 % Bendrosios įmonės dalies; komercinio laiko ne daugiau kaip 20 % Sąjungos laiko</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>ne daugiau kaip 25 % Bendrosios įmonės dalies</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Naudojimas pagal prieigos būdą</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Visas naudojimas pagal prieigos būdą</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Sąjungos apmokėta, pagal prieigos būdą</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Prieigos būdų lubos pagal federacijos katalogą:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Naudojimas pagal organizacijos rūšį ir programą</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Pagal organizacijos rūšį</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Pagal prieigą suteikusią programą</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nenurodyta</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Užimta, bet nenaudojama</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Sistemos pagal užimtas, bet nenaudojamas GPU valandas</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Per stebėtą laiką. Apkrovos nematuojančių sistemų lentelėje nėra.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Nė viena sistema nematuoja, kiek apkrauti jos GPU.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Prastovos, techninė priežiūra ir pajėgumas</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Pajėgumas nuo tada</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Pajėgumo pokyčiai per laikotarpį</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Nė vienos sistemos pajėgumas nepasikeitė.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Aprėptis pagal sistemą ir savaitę</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Savaitė nuo</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>Bent 95 % stebėta %1 iš %2 sistemų savaičių.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Ilgesnės nei paros spragos</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Laikas, kurio nežinomos nei užduotys, nei matavimai.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Nė viena sistema nebuvo nestebima ilgiau nei parą.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Nepriskirtas naudojimas</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Sistemos naudojimo dalis</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Naudojimas, kurio nepriskiria jokia taisyklė</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Visas stebėtas naudojimas priskirtas turėtojui pagal taisyklę.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>užduotys</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>matavimai</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>centro apskaitos ataskaitos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skirtumas</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Nuo didesniojo</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Tas pats naudojimas, žinomas dviem būdais</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pagal ką</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Lyginama su</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Tikėtinos priežastys</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Fizinių GPU valandos per laiką, kurį žino abu būdai. Dėl didesnio nei 1 % skirtumo verta paklausti centro.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Nė vienos sistemos naudojimas nežinomas dviem būdais.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Nurodyta anksčiau</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Nurodyta dabar</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Centrų iš naujo nurodytos sumos</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Nurodyta iš naujo</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Fizinių GPU valandos paties centro apskaitoje, kuri anksčiau už tą patį laiką nurodė kitą sumą.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Nė vienas centras iš naujo nenurodė šio laikotarpio sumos.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Duomenų kokybė</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Kas nestebėta, yra spraga ir niekada ne nulis. Aprėptis – tai laikas, kurio duomenys žinomi, padalytas iš prašyto laiko; kelių sistemų aprėptis pasverta pagal jų GPU. Rodiklis, kurio stebėta mažiau nei pusė, nerodomas.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Startuolis</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Mažoji ar vidutinė įmonė</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Didelė įmonė</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Viešoji įstaiga</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Paleista</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nepaleista</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Laukimas pagal užduoties rūšį</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Grupė</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>Užduoties GPU</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Naujokai, pavyzdžiui, startuoliai: paskyros, 14 dienų nenaudojusios GPU, kol sunaudoja 100 GPU valandų.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Naujokai: pusė paleista per</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Naujokai: devynios iš dešimties paleistos per</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Naujai prisijungusios paskyros</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (dalis %2 iš %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Ilgiausiai laukta čia: %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Vėluojančios apklausos: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Šaltinio apklausos intervalas – %1, o 95 iš 100 apklausų prasidėjo ne vėliau kaip po %2 nuo ankstesnės; ilgiausia pertrauka – %3. Apklauskite jį rečiau arba išsiaiškinkite, kas stabdo jo atsakymus.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Didžiausio naudojimo mėnuo – %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Kas nesunaudota iki kvotos atnaujinimo ir pagal centro taisyklę neperkeliama.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Daugiausia: %1 – %2 viso naudojimo.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Laikotarpio, per kurį keitėsi pajėgumas, rodikliai yra sekos lūžiai.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Naudojimas neskaičiuojamas jokiam turėtojui, kol taisyklė faile federation.toml nepriskiria jo paskyrų.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>Pirmųjų trijų iš %1 dalis – %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Išseko %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Baigėsi %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>Apie pastarąsias 28 dienas žinoma per mažai, kad būtų galima pasakyti, kada išseks.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Pastarųjų 28 dienų tempu iki pabaigos neišseks.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>Sunaudotas ir likęs kiekis – per visą skyrimo laiką iki šios ataskaitos dienos, fizinių GPU valandomis. Diena, kurią skyrimas išseks, apskaičiuota pagal pastarųjų 28 dienų tempą; ji nenurodoma, jei skyrimas iki pabaigos neišseks arba žinoma per mažai.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Apkrova – visų sistemos užduočių. Sistemoje, kurios lentelėje nėra, naudojimo nestebėta ir apie joje priklausantį kiekį nieko nežinoma.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Priklausančio kiekio pagrindas</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Suderinta: nurodė susitarusios šalys. Apytikslis: išvesta iš paskelbtų įnašų. Sąlyginis dydis: federacijos failo prielaida, kol dydis nepaskelbtas; jo priklausančio kiekio dalys yra pavyzdžiai, o ne rezultatai.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Tik %1 – %2 viso naudojimo.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Nežinomas nei dydis, nei naudojimas: %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Kiekviena riba nustatyta pagal tai, kas buvo žinoma užduočiai patenkant į eilę, o tada palyginta su tuo, kiek ji laukė. Ribos, pasitvirtinusios mažiau nei %1 užduočių, nerodomos.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Tinklas</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Kai kurių jos paskyrų nepriskiria jokia taisyklė: priskirkite jas faile federation.toml. Stebėta per mažai, kad būtų galima pasakyti, kiek jos naudoja.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Nacionalinė ataskaita</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Programos apžvalga</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Centro ataskaita</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fiziniai GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 ekvivalentai</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Pagal kalbą</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>ES rengimo taisyklės</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>ES rengimo taisyklės: valstybės protokolo tvarka, Graikija – EL</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A month (2026-10), a quarter (2026-Q3), a year, or FROM..TO (2026-10-03..2026-10-17)</source>
        <translation>Mėnuo (2026-10), ketvirtis (2026-Q3), metai arba NUO..IKI (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laikotarpis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Laiko juosta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Vienetas</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stilius</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Popierius</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Paskutinis ištisas mėnuo</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Paskutinis ištisas ketvirtis</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Paskutiniai ištisi metai</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Visi tinklai</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Laiko juostos „%1“ nėra. Pasirinkite iš sąrašo arba kitą IANA sąrašo pavadinimą, pvz., America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>„%1“ nėra laikotarpis. Rašykite mėnesį (2026-10), ketvirtį (2026-Q3), metus (2026) arba NUO..IKI (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Dar neapklausiama nė viena sistema: pirmiausia pridėkite šaltinį.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>„%1“ yra apie turėtoją, tinklą ar sistemą, kurie nebežinomi. Pasirinkite kitą ir įrašykite iš naujo.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Užfiksuoti</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ataskaita</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Atsisakyta. „Skaityti iš naujo“ sudaro ataskaitą.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Kuri ataskaita</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Tekstas ir skyriai</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Užfiksuota ir paskelbta</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Skaityti iš naujo</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Sudaro ataskaitą pagal tai, kas žinoma dabar</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Išsaugo ataskaitą su dabartiniais rodikliais ir komentarais</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Ataskaita sudaroma.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Puslapiai</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · p. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Įrašyta kaip %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>%n failas įrašytas į %1</numerusform>
            <numerusform>%n failai įrašyti į %1</numerusform>
            <numerusform>%n failų įrašyta į %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Nauja taisyklė</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Keisti taisyklę „%1“</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Išbandyta su pastarųjų 30 dienų duomenimis</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Vilkite brūkšninę liniją arba stumkite ją klavišais aukštyn ir žemyn. Raudona: suveikia. Užbrūkšniuota: stebėta per mažai – tai nei sukelia įspėjimą, nei jį baigia.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Pridėti</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Į&amp;rašyti</translation>
    </message>
</context>
<context>
    <name>ff::RuleForm</name>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source> GPUs</source>
        <translation> GPU</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-h</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Slenkstis</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Pabaigos atsarga</translation>
    </message>
    <message>
        <source> days</source>
        <translation> d.</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>bet kada</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>iš karto</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Kiek laiko</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Laiko vienetas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutės</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>valandos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dienos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Pa&amp;vadinimas</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>Rod&amp;iklis</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>&amp;Suveikia, kai jis</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>Be per&amp;traukos</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>Pabai&amp;gos atsarga</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Skyrimas &amp;baigsis per</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Kam</translation>
    </message>
    <message>
        <source>below</source>
        <translation>mažesnis nei</translation>
    </message>
    <message>
        <source>above</source>
        <translation>didesnis nei</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>be duomenų</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Visi</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>P&amp;irma diena</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Paskutinė &amp;diena</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>„*“ reiškia bet kokius ženklus: %1 yra kiekviena paskyra, kurios pavadinimas prasideda %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Pasky&amp;ros</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Pirmiausia nurodykite paskyrą</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Paskutinė diena yra anksčiau už pirmąją: pasirinkite vėlesnę</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Rodoma diagramoje</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Išbandoma su pastarųjų 30 dienų duomenimis …</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Šiuo metu nėra nieko, ką ši taisyklė stebėtų.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ff::SaveButton</name>
    <message>
        <source>Save as files</source>
        <translation>Įrašyti kaip failus</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>CSV, a file for each table…</source>
        <translation>CSV, failas kiekvienai lentelei…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Visus…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Ataskaitos aplankas</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Įrašyti čia</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Įrašyti šį rodinį</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Pervadinti rodinį</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Pa&amp;vadinimas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Į&amp;rašyti</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Pa&amp;keisti</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Tokį pavadinimą turi kitas rodinys.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Šio pavadinimo rodinys bus pakeistas.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>&amp;Išsaugoti šį planą</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Pašalinti</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Scenarijaus pavadinimas</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Pašalina scenarijų, kurio stulpelis pasirinktas</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Išsaugoti planai greta, kiekvienam po stulpelį</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 iš %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: laukia ne ilgiau kaip %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: ribos nėra</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULIUOTA</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Poreikis</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Terminas</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Iš viso</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Tinkamos</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Geriausias variantas</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Antras</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Trečias</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Geriausio pabaiga</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Suplanuota</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Išsaugokite planą tam tikru pavadinimu, pakeiskite poreikį ir išsaugokite kitą: čia jie bus rodomi greta.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Pasirinktinis…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Laiko juosta</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Kita…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Visi tinklai</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n DI fabrikas</numerusform>
            <numerusform>%n DI fabrikai</numerusform>
            <numerusform>%n DI fabrikų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antena</numerusform>
            <numerusform>%n antenos</numerusform>
            <numerusform>%n antenų</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Visi būdai</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Santrauka pirmame puslapyje</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nėra</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Ar ataskaitoje yra šis skyrius</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Komentaras po juo</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Komentaras po „%1“</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>stebėta per mažai</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (stebėta %2)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Stebėta per mažai, kad būtų galima pasakyti: aprėptis %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Aprėptis %1: dalis laikotarpio nestebėta</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Aprėptis %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>„?“: stebėta mažiau nei pusė laikotarpio.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>„*“: stebėta mažiau nei 95 % laikotarpio.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; kol jo nepavyksta perskaityti, galioja %1 versija</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>paskyros %1 taisyklė po įrašymo buvo pakeista; pašalinkite ją ranka</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>jo nepavyksta perskaityti; pirmiausia pataisykite jį ranka</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n mazgas</numerusform>
            <numerusform>%n mazgai</numerusform>
            <numerusform>%n mazgų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n paskyra</numerusform>
            <numerusform>%n paskyros</numerusform>
            <numerusform>%n paskyrų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n nepriskirta</numerusform>
            <numerusform>%n nepriskirtos</numerusform>
            <numerusform>%n nepriskirtų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n failas</numerusform>
            <numerusform>%n failai</numerusform>
            <numerusform>%n failų</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>šaltinis pavadinimu %1 jau yra; pasirinkite kitą pavadinimą</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 yra viena iš sistemų, kurias aptarnauja šaltinis %2; pakeiskite tą įrašą ir jo sistemas ranka</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>apklausų rezultatus į šį podėlį rašo kita programa, o ši jį tik skaito; pirmiausia uždarykite aną</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>šaltinio %1 nebėra</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Kaip darbalaukio</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kalba</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Nustatyta komandų eilutėje parametru --language.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Išvaizda</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Šviesi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamsi</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Spalvos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rodikliai</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fiziniai GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 ekvivalentai</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>&amp;GPU skaičiuoti kaip</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Laiko juosta</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Duomenys</translation>
    </message>
    <message>
        <source> days</source>
        <translation> d.</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Gauti &amp;praeities duomenų</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>Kiekvieno čia pridedamo šaltinio.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>Kiekvieno čia pridedamo šaltinio. Faile sources.toml dienos nustatytos šiems: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigūracija</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Podėlis</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Podėlio dydis</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Atverti aplanką</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Atverti aplanką: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Darbalaukis</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>Apie įspėjimus pranešti &amp;darbalaukyje</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>Paleisti prisijung&amp;us</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Didelis kontrastas</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Kiek laiko laikomi matavimai</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Nuostatos…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Išvaizda</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Kaip darbalaukio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Šviesi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamsi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Didelis kontrastas</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>GPU skaičiuoti kaip</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fiziniai GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 ekvivalentai</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Išeiti iš simuliacijos</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Klavišai…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Apie „Factory Floor“…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Turėtojai ir jų sumos</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>GPU valandos pagal turėtoją ir sistemą</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 GPU valandų</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 pagal centro sąlygas</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 sunaudota kaip mokėtojo: %2 iki šiol priklausančio kiekio %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Iš viso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Pagrindas: suderinta</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Pagrindas: apytikslis</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Pagrindas: sąlyginis dydis</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Aprėptis: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Mokėtojas</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Naudos gavėjas</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Ką rodo puslapis</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Valstybės ir sistemos</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Naudojimo lentelė</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Tvarkyti priskyrimą…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Paskyros, kurių jokia taisyklė nepriskiria turėtojui</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Kas kurią sistemą naudojo</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Ką rodo matrica</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU valandos</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Naudojimo dalis</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Nuo priklausančio</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Centro vienetai</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Joks šaltinis nepraneša, kurios paskyros naudoja GPU šiuo laikotarpiu. Tai praneša „Slurm“ šaltinis, eksporteris su GPU pagal paskyras arba importuoti apskaitos failai.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kaip naudos gavėjas</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>kaip mokėtojas</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n sistema šiuo laikotarpiu nepranešė naudojimo pagal paskyras: %1</numerusform>
            <numerusform>%n sistemos šiuo laikotarpiu nepranešė naudojimo pagal paskyras: %1</numerusform>
            <numerusform>%n sistemų šiuo laikotarpiu nepranešė naudojimo pagal paskyras: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n sistema stebėta, ir niekas jos nenaudojo: %1</numerusform>
            <numerusform>%n sistemos stebėtos, ir niekas jų nenaudojo: %1</numerusform>
            <numerusform>%n sistemų stebėta, ir niekas jų nenaudojo: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Neįtraukta, nes nežinomas H100 ekvivalentas: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Apklausti dabar</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Pristabdyti apklausas</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Apklausiama…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Apklausia šaltinį dar kartą, ne įprastu laiku.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Tęsti apklausas</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Šaltinis vėl apklausiamas taip dažnai, kaip nustatyta.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Šaltinis neapklausiamas, kol to vėl neleisite arba kol programa nebus paleista iš naujo. Kas neapklausta, yra spraga.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Keisti šaltinį</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Pridėti šaltinį</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tikrinti</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Į&amp;rašyti</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Pridėti</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Pavadinimas: norint pridėti, šaltinį reikia pavadinti; tikrinant nebūtina.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Klausiama %1 …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Rasta: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Atmesti pakeitimus? Jie dar neįrašyti.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Atmesti tai, kas įvesta? Šaltinis dar nepridėtas.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Taisyti toliau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmesti</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Failuose tik dalis užduočių</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Pavadi&amp;nimas</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>&amp;Sistemos pavadinimas</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Rū&amp;šis</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Ap&amp;lankas</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalas</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Failų laiko &amp;juosta</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Pavyzdžiui, vienos paskyros: tada jie neapima jokio laiko.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>&amp;Eksporteris</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Naudotojo var&amp;das</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>Prieigos ra&amp;ktas</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>Kur jis &amp;yra</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Prieigos raktas siunčiamas nešifruotas: juo gali pasinaudoti kiekvienas, kas pakeliui klausosi. Jei tinklu nepasitikima, https:// būtinas.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA &amp;failas</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Kliento sertifikat&amp;as</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Kliento raktas</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Aplankas, į kurį dedami failai</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Sertifikavimo įstaigos sertifikatas</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Kliento sertifikatas</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Kliento sertifikato raktas</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Failas su prieigos raktu</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Mano sistema…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir arba VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Metrikų puslapis (OpenMetrics arba Prometheus tekstas)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Aplankas su apskaitos failais</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Aptikti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nėra</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Failas, kurį galite skaityti tik jūs</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Aplinkos kintamasis</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Jį išvedanti komanda</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Įklijuokite čia</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>sistemos, jei tuščia</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pasirinkti aplanką…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pasirinkti failą…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>Prieig&amp;os raktas</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>laikomas faile, kurį galite skaityti tik jūs</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>kelias iki failo, kurio teisės 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Pavadinimas nekeičiamas: juo pažymėta tai, kas saugoma apie šaltinį.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: jame yra tarpas.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: pradėkite https:// arba http://, pvz., https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: klausti galima tik https:// ir http:// adresų, o ne %1://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: nepavyksta perskaityti (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: po %1:// trūksta kompiuterio vardo.</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: nerašykite jame naudotojo ir slaptažodžio; jiems yra atskiri laukai.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Prieigos raktas: jame yra tarpas; rakte tarpų nebūna.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Aplankas: nurodykite visą kelią, pradedant /.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Laiko juosta: „%1“ nėra. Tokia yra, pavyzdžiui, Europe/Helsinki.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Sužinoti klausiant</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>Ri&amp;bos ir praeities apimtis</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Atsaky&amp;mo laiko riba</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Visam atsakymui; niekada ne ilgesnė už intervalą.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Daugiausia laiko eilu&amp;čių</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Atsakymas, kuriame apie vieną sistemą jų daugiau, laikomas nepavykusiu, o tai, kas žinoma, lieka.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Dau&amp;giausia paskyrų</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Gauti praeities duomen&amp;ų</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Kiek praeities duomenų prašoma ten, kur podėlis jų neturi.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Praeities mata&amp;vimai kas</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Kokiais tarpais išdėstyti praeities matavimai.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> d.</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>taip dažnai, kaip apklausiama</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>„Slurm REST“ paslauga</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>„Prometheus“ arba kas atsako kaip jis</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>metrikų puslapis</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>aplankas su apskaitos failais</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>kiek yra GPU</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>kurie užimti</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>kiek jie apkrauti</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>kas juos naudoja</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>kas laukia</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>kurios užduotys vykdytos</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Kažkas atsako ir klausia, kas esate. Kitas žingsnis – prisijungimo duomenys; tada bus patikrinta dar kartą.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Rasta: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Rasta: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n mazgas</numerusform>
            <numerusform>%n mazgai</numerusform>
            <numerusform>%n mazgų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU, kaip skaičiuoja šaltinis</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n paskyra</numerusform>
            <numerusform>%n paskyros</numerusform>
            <numerusform>%n paskyrų</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Pateikia: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Nepateikia: %1. Tai gali pateikti kitas tos pačios sistemos šaltinis.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Kataloge nenurodyta, kiek GPU turi %1.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Kataloge nurodyta %1 GPU (%2); šaltinis nepateikia, kiek jų yra.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Kataloge nurodyta %1 GPU (%2); šaltinis nurodo %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Sutampa.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Tai %1 mažiau.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Tai %1 daugiau.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Patikrinkite, ar tai ši sistema arba jos dalis.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Pridėti šaltinį</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Visi laukai iš karto…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;gal</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Pridėti prisijungimo &amp;duomenis…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Toliau</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Kur jis yra</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Kas rasta</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Kas ten esate</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Kuri tai sistema</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Tikrinimas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Centro „Prometheus“, „Slurm REST“ paslaugos arba metrikų puslapio adresas, kokį atvertumėte naršyklėje. Kas tai yra, nustatys kitas žingsnis; kol kas niekas neįrašoma.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>„Slurm“ arba „bearer“ prieigos raktas, prie jo naudotojo vardas baziniam tapatumo nustatymui (basic), arba kliento sertifikatas.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Kurią katalogo sistemą jis aprašo. Parinkta labiausiai tikėtina.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Pridėti</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Užverti</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Pavadinimas: šaltinis pavadinimu %1 jau yra.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Atmesti tai, kas įvesta? Šaltinis dar nepridėtas.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Klausiama %1 …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Šaltinis to nepriima: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Kataloge nėra sistemos, turinčios maždaug tiek GPU.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Atsako į tokią apklausą, kokia bus vykdoma: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Nuo šiol į aplanką patenkantys failai skaitomi kaip šaltinis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>%1 nuo šiol apklausiamas kas %n&#xa0;s. Tuo metu gaunami jo praeities duomenys, jei jų yra; kiek gauta, rodo puslapis „Šaltiniai“.</numerusform>
            <numerusform>%1 nuo šiol apklausiamas kas %n&#xa0;s. Tuo metu gaunami jo praeities duomenys, jei jų yra; kiek gauta, rodo puslapis „Šaltiniai“.</numerusform>
            <numerusform>%1 nuo šiol apklausiamas kas %n&#xa0;s. Tuo metu gaunami jo praeities duomenys, jei jų yra; kiek gauta, rodo puslapis „Šaltiniai“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Jo prieigos raktas yra darbalaukio raktinėje.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Jo prieigos raktas yra faile %1, kurį galite skaityti tik jūs.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>aktualus</translation>
    </message>
    <message>
        <source>late</source>
        <translation>vėluoja</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nepasiekiamas</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>dar nestebėtas</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Prieigos raktas siunčiamas nešifruotas (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Kiek skiriasi pastarųjų 7 dienų užduotys, matavimai ir centro apskaitos ataskaitos; pažymima, jei daugiau nei 1 %</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>Per pastarąsias 24 valandas: apklausų %1, nesėkmių %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Paskutinis atsakymas</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Delsa</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Matavimai per minutę</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Skirtumas, 7 d</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Paskutinis pranešimas</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pristabdytas</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>užduotys</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>matavimai</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>centro apskaitos ataskaitos</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 ir %2 per pastarąsias 7 dienas skiriasi %3: žr. reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 ir %2 per pastarąsias 7 dienas skiriasi %3, kaip numatyta</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 ir %2 per pastarąsias 7 dienas sutampa %3 tikslumu</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Šaltiniai</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Dar nieko nestebima. Pridėkite šaltinį: „Prometheus“, „Slurm REST“ paslaugą arba centro metrikų puslapį, kurį jums leidžiama skaityti.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Keisti…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Pašalinti…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Pridėti šaltinį…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Šaltiniai ir jų paskutinės apklausos</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Sustabdyti praeities gavimą</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n šaltinis</numerusform>
            <numerusform>%n šaltiniai</numerusform>
            <numerusform>%n šaltinių</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Jis dar neapklaustas.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Jis atsako kaip turėtų.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>paskutinis atsakymas %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n apklausa per pastarąsias 24 valandas</numerusform>
            <numerusform>%n apklausos per pastarąsias 24 valandas</numerusform>
            <numerusform>%n apklausų per pastarąsias 24 valandas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>iš jų nepavyko %n</numerusform>
            <numerusform>iš jų nepavyko %n</numerusform>
            <numerusform>iš jų nepavyko %n</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>praeities gavimas sustabdytas</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>gaunami jo praeities duomenys: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>jo prieigos raktas siunčiamas nešifruotas: jei tinklu nepasitikima, https:// būtinas</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Gauti praeities duomenis</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Pašalinti šaltinį</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Nebeapklausti %1? Išsaugoti jo duomenys lieka.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Nebeapklausti</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>jo sistemos matavimai užima %1 podėlio</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, maždaug %2 daugiau per metus</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>iš viso %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>vidurkis %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>suma %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>stebėta %1</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Dar be šaltinio: %n sistema</numerusform>
            <numerusform>Dar be šaltinio: %n sistemos</numerusform>
            <numerusform>Dar be šaltinio: %n sistemų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>dar %n eilutė: ji yra CSV faile</numerusform>
            <numerusform>dar %n eilutės: jos yra CSV faile</numerusform>
            <numerusform>dar %n eilučių: jos yra CSV faile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Ką taisyklė būtų padariusi</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Per pastarąsias 30 dienų apie tai nieko nežinoma.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Čia ji suveikia %n kartą.</numerusform>
            <numerusform>Čia ji suveikia %n kartus.</numerusform>
            <numerusform>Čia ji suveikia %n kartų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>stebėta per mažai</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>Šalių: %1. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Šalis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Reikšmė</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Turi DI fabriką</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Turi DI fabriko anteną</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>palyginta su %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Užimti, apkrova nežinoma</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Ankstesnis laikotarpis</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>stebėta iš dalies</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 vidutiniškai %2</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Nėra duomenų: %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Pajėgumas</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>vidurkis per %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Nėra duomenų</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, dar ne visas</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, mažiausia</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, didžiausia</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, nuo mažiausios iki didžiausios</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>nėra duomenų, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Laikotarpis</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Tinklas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Valstybė</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Prieiga</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 ekvivalentai</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIUOTA</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atgal (Alt+Kairėn)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Pirmyn (Alt+Dešinėn)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Kas priskaičiuojama valstybei</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Naudos gavėjas</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Mokėtojas</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Naudos gavėjas: ką sunaudojo valstybės naudotojai. Mokėtojas: kas sunaudota iš valstybės dalies.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Vėl rodyti visą laikotarpį (0 diagramoje arba dukart spustelėti)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Kiekvienas GPU pasvertas savo modelio koeficientu. Spustelėkite, kad matytumėte fizinius GPU.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Visi čia rodomi rodikliai yra iš simuliacijos, nė vienas – iš tikro centro.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Eiti į fabriką, valstybę, puslapį ar veiksmą (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Išvaizda</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Visi tinklai</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Visi būdai</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, padidinta</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>vėl rodyti visą laikotarpį</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visos</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Užverti pranešimą</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Visas laikotarpis</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Valanda</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Savaitė</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mėnuo</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Ketvirtis</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Centrų vienetai</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Fizinės GPU valandos</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 ekvivalentai</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupuoti pagal</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Žingsnis</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Vienetai</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nieką</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Startuolis</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Mažoji ar vidutinė įmonė</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Didelė įmonė</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Viešoji įstaiga</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nenurodyta</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>suderinta</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>apytiksliai</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>sąlyginis dydis</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>užduotys</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>matavimai</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>užduotys ir matavimai</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Mokėtojas</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Naudos gavėjas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Paskyra</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Prieigos būdas</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Skaidinys</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU modelis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laikotarpis</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU valandos</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>GPU-h H100 ekvivalentais</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Užimta, bet nenaudojama</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>Centro vienetais</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Naudojimo dalis</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Paleidimai</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Aprėptis</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Skaičiuota pagal</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Iki šiol priklauso</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Nuo priklausančio</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Pagrindas</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>GPU sekundžių: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Spustelėkite ir pamatysite, kaip tai apskaičiuota.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Naudojimas</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>GPU valandos, sugrupuotos kaip pasirinkta</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>iš viso %1, %n eilutė</numerusform>
            <numerusform>iš viso %1, %n eilutės</numerusform>
            <numerusform>iš viso %1, %n eilučių</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Šiuo laikotarpiu naudojimo pagal paskyras nestebėta.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Neįtraukta, nes nežinomas H100 ekvivalentas: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>GPU dalys (gres/shard, gres/mps) neskaičiuojamos, nes niekas nenurodo, kiek jų turi GPU: %1. Faile federation.toml nurodykite sistemai shards_per_gpu arba mps_per_gpu.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>MIG segmentai be GPU modelio gali būti kelių modelių ir skaičiuojami kaip pirmojo segmentas: %1. Faile federation.toml nurodykite sistemos pajėgumo modelį arba tipams – [[gpu_type]].</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Priklausantys kiekiai nerodomi, nes filtras rodo tik dalį to, ką kiekvienas mokėtojas sumokėjo.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>tokio failo nėra</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Nepavyko perskaityti %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Nepavyko įrašyti %1: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Rodinys „%1“ įrašytas.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>Į&amp;rašyti šį rodinį…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Kopijuoti nuorodą į šį rodinį</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Atverti nuorodą ar failą…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Dar neįrašyta jokio rodinio</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>R&amp;odiniai…	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Nuoroda į rodinį nukopijuota. Kas ją atvers, matys tą patį puslapį, laikotarpį ir filtrus pagal tai, ką žino jo paties programa.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Įrašyti rodinį kaip failą</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Rodiniai (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Įrašyta kaip %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>Faile %1 rodinio nėra.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Faile yra %n rodinys; tai pirmasis.</numerusform>
            <numerusform>Faile yra %n rodiniai; tai pirmasis.</numerusform>
            <numerusform>Faile yra %n rodinių; tai pirmasis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Nepavyko perskaityti įrašytų rodinių: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Niekas nepakeista. Pataisykite arba pašalinkite failą ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Nepavyko įrašyti rodinių į %1: %2. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>į jį rašo kita programa</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>padidinta: %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Dar neįrašyta jokio rodinio. Ctrl+D įrašo tai, ką rodo langas: puslapį, laikotarpį, filtrus ir mastelį.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Įrašyti rodiniai</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Atverti</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Pe&amp;rvadinti…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Perkelti a&amp;ukštyn</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Perkelti &amp;žemyn</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Kopijuoti nuorodą</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Įrašyti kaip &amp;failą…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Šalinti</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Atverti &amp;nuorodą ar failą…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Kas kiek laukia</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Laukimas pagal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Valstybė</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Prieigos būdas</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>Užduoties GPU</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Laukimas užduočių, kurios šiuo laikotarpiu tapo galinčios startuoti</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Laukimas p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Laukimas p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Paleista</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Tebelaukia</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Pusė užduočių laukia trumpiau</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Devynios iš dešimties laukia trumpiau</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>nuo tada, kai galėjo startuoti; tebelaukiančios įskaičiuotos</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Čia nežinoma užduočių, kurios šiuo laikotarpiu tapo galinčios startuoti. Apie jas praneša „Slurm“ šaltinis arba importuoti apskaitos failai.</translation>
    </message>
</context>
<context>
    <name>ff::WelcomePage</name>
    <message>
        <source>Factory Floor</source>
        <translation>Factory Floor</translation>
    </message>
    <message>
        <source>Whether Europe&apos;s AI Factories are used, by whom, and where it jams. Nothing is being watched yet.</source>
        <translation>Ar Europos DI fabrikai naudojami, kas juos naudoja ir kur stringa. Dar nieko nestebima.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Susipažinti su simuliuota federacija</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Visi katalogo fabrikai su trisdešimties dienų išgalvotomis užduotimis, teikiami šiame kompiuteryje pačių centrų formatais. Niekas iš jo neišsiunčiama.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Susipažinti</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Pridėti pirmąjį šaltinį</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>„Prometheus“, „Slurm REST“ paslauga arba centro metrikų puslapis, kurį jums leidžiama skaityti. Prieš ką nors įrašant, patikra parodo, kas rasta.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Pridėti šaltinį…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>žino payer, beneficiary, system, account, mode, partition, organisation ir model; gauta: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>GPU valandos bet kokiu pjūviu</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (GPU modelis); keli – per kablelius</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>laiko juosta, pagal kurią skaidomi laikotarpiai ir suprantamos datos</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>žino hour, day, week, month ir quarter; gauta: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>po eilutę kiekvienai valandai, dienai, savaitei, mėnesiui ar ketvirčiui (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>fiziniai GPU arba H100 ekvivalentai</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>viena sistema pagal jos id</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>GPU valandos yra fizinių GPU. Jei centro „Slurm“ skaičiuoja GPU kristalus
(LUMI: du), jų tiek kartų mažiau, nei suskaičiuoja sacct ir sreport;
site_units yra vienetais, kuriais apskaičiuoja centras.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Ko prašyti centro, FROM ir TO kaip 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>kurie failai importuoti ir ką jie davė</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>atšaukti visa, ką teigė failas: užduotis, sumas ir laiką, kurį jis apima</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>kuris failas, pagal import list numeraciją</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>paimti apskaitą iš atsiųstų failų</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>kokie tai failai</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>failai</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>kieno tai užduotys, pagal sistemos id</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>sacct parametras --format, jei faile nėra antraštės</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>sacct parametras --delimiter, jei skirtukas ne |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>ir tada, kai failas nurodo kitą klasterį</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>failuose tik dalis užduočių (vienos paskyros): jie neapima jokio laiko</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>failuose nurodytų laikų juosta (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>kartu su --to: laikas, už kurį prašyta centro; tada jis visas laikomas apimtu</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>jo pabaiga, neįskaitant</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>formatui swf, kuris GPU neskaičiuoja</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>iš sugadinto podėlio sukurti naują iš to, ką galima perskaityti, ir pasakyti, ko neliko; sugadintas failas nekeičiamas</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>naujas failas; jo dar neturi būti; nenurodžius: greta podėlio</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>ankstesnė šio podėlio kopija tam, ko negalima perskaityti</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>kas kur priskirta, pagal kurią taisyklę, o kas ne</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>išvardyti visas galiojusias taisyklių versijas: kada atsirado, kas ir kodėl keitė</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Taisyklės yra faile federation.toml; „factoryfloor example federation“ išveda pavyzdį su visais raktais.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>tos pačios GPU valandos pagal užduotis, matavimus ir centro apskaitos ataskaitas</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>laiko juosta, pagal kurią suprantamos datos</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>sulyginti kiekvieną suvestinę su jos užduotimis ir ieškoti failo pažeidimų</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>sudaryti suvestines iš naujo</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>kopijuoti podėlį, net jei į jį rašoma</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>kopija; jos dar neturi būti</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>išvesti alerts.toml taisykles, jų būseną ir kas suveikė</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>vietoj taisyklių – kas suveikė per pastarąsias 30 dienų</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>pasakyti, kaip dažnai ir kada taisyklė būtų suveikusi</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>taisyklė pagal jos id</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>praeities dienos</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>langas su simuliuota federacija</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>simuliuotos praeities dienos</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>simuliacijos pradinė reikšmė</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>be lango: kas žingsnį išvesti cechą lentele</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>teikti šių sistemų suminius duomenis OpenMetrics formatu, pvz., 127.0.0.1:9417; juose nėra nei naudotojų, nei užduočių</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>su --publish: 0600 teisių failas su siųstinu prieigos raktu (bearer token)</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>su --publish: teikti per TLS su šia PEM grandine</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>sertifikato raktas PEM formatu</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>gauti sistemos praeities duomenis iš jos šaltinių, kad ir kaip seniai tai buvo; kas jau yra, iš naujo neprašoma</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>sistema pagal jos id</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>pradžia (ISO 8601 arba 7d – prieš septynias dienas)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>pabaiga, neįskaitant; nenurodžius: dabar</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>po matavimą kiekvienam tokiam laiko žingsniui, bent 1s; nenurodžius: taip dažnai, kaip apklausiamas šaltinis</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>iššifruoti vieną atsakymą ir pasakyti, kas jame yra arba kuri eilutė ar laukas klaidingi</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>failas arba gautinas URL</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>kas tai turėtų būti</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>išvesti, kas yra podėlyje ir kataloge</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>ką rodyti</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>vienas turėtojas: EU arba valstybės kodas</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>žino: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>viena metrika pagal pavadinimą</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>po eilutę kiekvienam tokiam laiko žingsniui</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>laukimas: pagal turėtoją, prieigos būdą ar užduoties dydį</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>išvesti federation.toml, sources.toml arba alerts.toml su visais raktais ir paaiškinimais</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>kuris failas</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>turi būti vėliau už --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report ir show išveda tai, kas buvo žinoma tada; kitos komandos ir langas naudoja tai, kas yra dabar</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>langas, show, usage, attribution, reconcile, verify, backtest, plan ir alerts skaito simuliuotą federaciją; kitos komandos naudoja failus ir podėlį</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>tik show floor ir show shares sveria GPU pagal modelį</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: Europos DI fabrikų pajėgumas ir naudojimas</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>išvesti šį žinyną ir baigti</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>išvesti versiją ir baigti</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>failų federation.toml, sources.toml ir alerts.toml katalogas</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>SQLite failas</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>tekstų kalba, pvz., de</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>išvesti tai, kas buvo žinoma tada</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>naudoti simuliuotą federaciją vietoj podėlio: langui ar bet kuriai skaitančiai komandai, pvz., „factoryfloor --demo show floor“</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>su --demo: jos praeities dienos</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>rašyti į stderr, ką programa daro; pasirenkama per QT_LOGGING_RULES, pvz., „factoryfloor.feeds=true“</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>apklausti ir saugoti be lango, iki SIGINT arba SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>apklausti kiekvieną šaltinį vieną kartą ir baigti</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>su --once: gauti ir šaltinių praeities duomenis (backfill_days) ir baigti, kai jie bus gauti</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>žino </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; gauta: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>laukia laiko, pvz., 2026-11-22T08:00:00Z, datos arba 7d (prieš septynias dienas); gauta: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>laikotarpis pagal pavadinimą, pvz., last-month, this-quarter arba last-30d, vietoj --from ir --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>pradžia (ISO 8601 arba 7d – prieš septynias dienas); nenurodžius: vidurnaktis trisdešimt dienų iki pabaigos</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>laukia pavadinimo, pvz., Europe/Helsinki; gauta: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>laukia trukmės, pvz., 15m, 1h arba 1d; gauta: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>kaip išvesti</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>žino pdf, html, xlsx, csv, json, deic ir apel; gauta: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>žino pdf, html, xlsx, csv ir json; gauta: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>ant kokio popieriaus spausdinamas PDF</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; keli – per kablelius</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (Danijos nacionaliniai naudojimo duomenys) ir apel (EGI suvestinės); keli – per kablelius</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>centro pavadinimas GOCDB, formatui apel (sistemos id)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>id, kurį DeiC suteikė centrui ar jo daliai, formatui deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>aplankas, į kurį rašyti; nenurodžius: vienas html arba json failas į stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>nurodo failų aplanką; į stdout rašomas tik vienas iš html ir json</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (numatyta), last-quarter, last-year arba NUO..IKI</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>laiko juosta, pagal kurią skaidomas laikotarpis (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>kaip įprasta kalboje arba pagal ES rengimo taisykles: valstybės protokolo tvarka, Graikija – EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>pirmo puslapio santrauka</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>laukia SKYRIUS=TEKSTAS; gauta: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>tekstas po skyriumi; tiek kartų, kiek yra skyrių</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>praleistini skyriai, per kablelius</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>ką vienas turėtojas sunaudojo ir apmokėjo, palyginti su tuo, kas jam priklauso</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>visi fabrikai greta</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>vienas tinklas pagal jo id; nenurodžius: visi</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>viena sistema</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>ataskaitos numeris, kaip jį išveda „report list“</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>visam laikui išsaugoti dabartinę ataskaitą ir išvesti jos id</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>užfiksuotos ir paskelbtos ataskaitos</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>užfiksuota ataskaita failais: visada tie patys rodikliai</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>pažymėti užfiksuotą ataskaitą kaip paskelbtą</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>kurie rodikliai šiandien kitokie nei užfiksuotoje ataskaitoje ir kodėl; jei tokių yra, išėjimo kodas 1</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>įrašyti „systemd“ laikmatį, kuris reguliariai sudaro ataskaitą</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (mėnuo), quarter (ketvirtis) arba year (metai)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>mėnesio po laikotarpio diena, nuo 1 iki 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>jos pavadinimas, kaip jį išveda „report definition list“</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>ataskaitos nustatymai su pavadinimu, kad būtų galima naudoti vėl</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>pavadinti nustatymai</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>įrašyti nustatymus su pavadinimu; to paties pavadinimo pakeičiami</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>kuriuo jie naudojami vėl</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>pavadintų nustatymų ataskaita failais</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>simuliuotos federacijos</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>visam laikui išsaugoti pavadintų nustatymų ataskaitą ir išvesti jos id</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>pamiršti pavadintus nustatymus</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>baigta ataskaita failais</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>kaip žinyno (man) puslapį</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>kaip apvalkalo komandų eilutės užbaigimą</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>PAVADINIMAS</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINTAKSĖ</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>APRAŠYMAS</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>PARAMETRAI</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>KOMANDOS</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FAILAI</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>IŠĖJIMO KODAS</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Nenurodžius komandos, atveriamas langas. Duomenys rašomi į standartinę išvestį, pranešimai – į standartinę klaidų išvestį. Toliau nurodyti parametrai gali būti prieš komandą arba po jos.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>ko klausti; „factoryfloor example sources“ išveda visus raktus</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>kas kam priskaičiuojama; „factoryfloor example federation“ išveda visus raktus</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>kas stebėta: matavimai, užduotys ir kiekvienos apklausos rezultatas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atlikta</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>atsakymas neigiamas arba nepavyko; priežastis – standartinėje klaidų išvestyje</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>klaidinga komandų eilutė</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(privaloma)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>Šiuo laikotarpiu į eilę nepateko nė viena GPU prašiusi užduotis.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Neprašyta nė vienos tinklo sistemos.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>atkurti sistemos praeitį: kaip dažnai pasitvirtino laukimo ribos</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>vertinti užduotis, patekusias į eilę nuo šio laiko (visos ankstesnės žinomos)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>to pabaiga, neįskaitant (dabar)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>laukia skaičiaus, didesnio nei 0.5 ir mažesnio nei 0.999; gauta: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>kaip dažnai riba turi pasitvirtinti (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours arba qbets (paskelbtas metodas); nenurodžius: abu, o su --each – ours</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>po eilutę kiekvienai užduočiai</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>kaip gerai prognozuoti laisvi GPU, vietoj laukimo</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Kiekviena riba nustatyta pagal tai, kas buvo žinoma užduočiai patenkant į eilę:
kurios užduotys iki tol buvo paleistos ar baigtos ir kiek laukė kitos.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>žino tik </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>kur ir kada galima vykdyti bandomąjį projektą</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU vienu metu kiekvienam paleidimui</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>vieno paleidimo vykdymo trukmė valandomis</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>paleidimų skaičius (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>visi paleidimai vienu metu; kitaip – vienas po kito</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>tinkami GPU modeliai, pvz., H100,GH200 (bet koks)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>kiek mažiausiai GB atminties turi GPU</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>pirmas paleidimas prasideda tada arba vėliau (dabar)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>šio tinklo sistemos (visos)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>šios sistemos, pvz., lumi,alps (visos)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>kieno dalį jis naudoja</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>prieigos būdas (visi)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>planuoti pagal tai, kas buvo žinoma tada (dabar)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>laisvi GPU per ateinančias 14 dienų, kas valandą, vietoj variantų</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>įrašyti planą kaip ataskaitą į šį aplanką</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>santraukos formatai, pvz., html,json; keli – per kablelius (visi)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>GPU dalys (gres/shard, gres/mps) neskaičiuojamos, nes niekas nenurodo, kiek jų turi GPU. Faile federation.toml nurodykite šioms sistemoms shards_per_gpu arba mps_per_gpu:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>MIG segmentai be GPU modelio gali būti kelių modelių ir skaičiuojami kaip pirmojo segmentas. Faile federation.toml nurodykite šių sistemų pajėgumo modelį arba jų tipams – [[gpu_type]]:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Šios sistemos aprėptyje neturi svorio, nes niekas nenurodo, kiek jos turi GPU (capacity faile federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>Šiuo laikotarpiu GPU nenaudojo nė viena užduotis.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Nežinoma nė viena paskyra: joks centras jų nenurodė, o per pastaruosius metus nepriskaičiuota nė viena užduotis.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Nėra ko lyginti: iš užduočių, matavimų ir paties centro sumų šiam laikotarpiui žinoma mažiau nei dvi.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Nė viena užduotis nelaukė GPU.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Ar užduotys laukia, nežinoma: joks šaltinis nepraneša apie eilę.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>Šiuo laikotarpiu nė viena užduotis netapo galinčia startuoti.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Šio laikotarpio laukimo laikai nežinomi: joks šaltinis nepraneša apie atskiras užduotis. Tai daro slurm-rest šaltinis ir sacct importas.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>Šiuo laikotarpiu GPU nenaudojo nė viena užduotis arba turėtojas čia neturi dalies.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Apie šį laikotarpį pastabų nėra.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>Šiuo laikotarpiu nieko panašaus nėra.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Tokio skyrimo nėra: juos išvardija [[award]] įrašai faile federation.toml, o „factoryfloor example federation“ parodo, kaip.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Šaltinių nėra: juos išvardija sources.toml, o „factoryfloor example sources“ parodo, kaip.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>rodinys, kurį atverti: nuoroda factoryfloor://view arba failas</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>nei komanda, nei rodinys: rodinys yra nuoroda, prasidedanti factoryfloor:, arba .toml failas</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>kas stebima ir kam pranešama; „factoryfloor example alerts“ išveda visus raktus</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>paskutinio paleidimo terminas; datos – tos dienos pabaiga UTC laiku</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Rodinyje minima tai, kas čia nežinoma, todėl jis rodomas to neįtraukiant: %1. Jo autorius galbūt turi išsamesnį katalogą arba federation.toml.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Rodinys neatvertas: jo lauke „%1“ yra „%2“, o to ši versija nesupranta. Paprašykite rodinio dar kartą.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Rodinys neatvertas: jį įrašė naujesnė „Factory Floor“ versija. Įdiekite ją.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Rodinys neatvertas: jo nuoroda ilgesnė už bet kurią, kokią rašo „Factory Floor“. Paprašykite rodinio failo pavidalu.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Tai ne nuoroda į rodinį: tokia nuoroda prasideda factoryfloor://view? ir joje nėra tarpų ar eilučių lūžių.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>rodinyje yra tik tekstai ir lentelė „choice“.</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>yra du rodiniai pavadinimu „%1“; imamas pirmasis.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 yra didesnis už bet kurį „Factory Floor“ rašomą rodinių failą, todėl neperskaitytas.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 turi daugiau rodinių, nei galima laikyti; paskutiniai praleisti.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Iš %1 nieko negalima perskaityti: faile %2 yra tai, kas buvo atsarginėje kopijoje.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>Faile %1 yra tai, ką pavyko perskaityti iš %2: %n eilutė.</numerusform>
            <numerusform>Faile %1 yra tai, ką pavyko perskaityti iš %2: %n eilutės.</numerusform>
            <numerusform>Faile %1 yra tai, ką pavyko perskaityti iš %2: %n eilučių.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n eilutė yra iš atsarginės kopijos.</numerusform>
            <numerusform>%n eilutės yra iš atsarginės kopijos.</numerusform>
            <numerusform>%n eilučių yra iš atsarginės kopijos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Niekas neprarasta.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Kas prarasta, laikoma nestebėta. Šaltiniai bus apklausti iš naujo tiek atgal, kiek nurodo backfill_days; „factoryfloor backfill“ prašo daugiau.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Kad jį naudotumėte, įdėkite jį vietoj sugadinto failo, kuris nepakeistas, arba nurodykite su --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: asmenys neįvardijami: žmonių id tušti, o Person.json nerašomas. CPU laikas ir saugykla yra 0, nes ši programa skaičiuoja GPU.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: centro id yra nulinis GUID. Nurodykite tikrąjį su --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: %1 GPU valandų prieigos šaltinis nežinomas, %2 – nežinomas universitetas; DeiC tikrintuvas dėl šių eilučių įspėja.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: trukmės yra GPU sekundės, nes pranešime nėra vietos GPU. CPU trukmės jas pakartoja, ir našumo koeficientas netaikomas.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: centras vadinamas sistemos id. Pavadinkite jį kaip GOCDB su --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: mėnesiai yra %1, o ne UTC, kaip EGI.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs yra 0, kur žinomi tik matavimai.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Stebėta %1 laikotarpio: per mažai, kad būtų galima teikti. Reikia bent pusės.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Stebėta %1 laikotarpio. To, kas nestebėta, teikiamuose duomenyse nėra.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Teikiami duomenys skaičiuoja fizinius GPU.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Neįrašyta nė viena ataskaitos apibrėžtis.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Apie šį laikotarpį nieko nežinoma; ataskaitoje tai nurodyta.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Ši programa sukompiliuota be lango ir PDF nerašo. Tai daro paketas „factoryfloor“; html, xlsx, csv ir json rašomi ir čia.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Neužfiksuota nė viena ataskaita.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Nė vienas rodiklis nesiskiria nuo ataskaitos %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>%1 iš %2 rodiklių skiriasi nuo ataskaitos %3.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Nuo užfiksavimo importuota failų: %1, naujų ar pataisytų užduočių: %2.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Ataskaita sudaryta be šių skyrių, iš kurių nieko nelyginama: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Ataskaita %1 jau buvo paskelbta. Niekas nepasikeitė.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Dar niekas nevykdoma. Norėdami įjungti: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Turėtojo „%1“ nėra. Žinomi: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Tinklo „%1“ nėra. Žinomi: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Ataskaitoje nėra skyriaus „%1“. Yra: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Laiko juostos „%1“ nėra. Žinomos, be kitų IANA sąrašo juostų: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Simuliuota praeitis nespėjo atsirasti laiku.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>„%1“ nėra laikotarpis. Žinomi: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: laikotarpio %1 ataskaitoje yra tik dalis, o EGI įrašą laiko visu mėnesiu. Pateikite visus pasibaigusius mėnesius.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Vietoje %1 podėlio dar nėra. Jį sukuria „factoryfloor collect“ ir „factoryfloor import“; arba nurodykite kitą su --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>laukia GUID, pvz., f0679faa-242e-11eb-3aba-b187bcbee6d4; gauta: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Geriausias variantas pirmasis. Laukimo riba rodoma tik ten, kur pastarųjų 90 dienų
ribos pasitvirtino bent %1 % užduočių (pasikliovimas: %2); eilutė rodo, kaip dažnai.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Per pastarąją %n dieną jis augo po %1 per dieną, tai yra %2 per metus.</numerusform>
            <numerusform>Per pastarąsias %n dienas jis augo po %1 per dieną, tai yra %2 per metus.</numerusform>
            <numerusform>Per pastarąsias %n dienų jis augo po %1 per dieną, tai yra %2 per metus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Podėlis diske užima %1.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Per pastarąją %n dieną jis neaugo.</numerusform>
            <numerusform>Per pastarąsias %n dienas jis neaugo.</numerusform>
            <numerusform>Per pastarąsias %n dienų jis neaugo.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Kiek jis auga, bus žinoma rytoj.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>Tai daugiau nei jo riba %1: seniausi matavimai suvidurkinami, kas valandą po dalį.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Jo riba %1 bus pasiekta apie %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Iš to %1 laisva tam, kas bus gauta toliau.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>Sulyginta paleidimų: %1, dienų ir mėnesių suvestinių: %2; visos sutampa.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>Sulyginta paleidimų: %1, dienų ir mėnesių suvestinių: %2; skiriasi: %3. „factoryfloor verify --rebuild“ sudaro suvestines iš naujo.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Pats failas sugadintas. „factoryfloor repair“ sukuria naują iš to, ką galima perskaityti, ir iš atsarginės kopijos.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>Sugadinta %n matavimų valanda; ji laikoma nestebėta.</numerusform>
            <numerusform>Sugadintos %n matavimų valandos; jos laikomos nestebėtomis.</numerusform>
            <numerusform>Sugadinta %n matavimų valandų; jos laikomos nestebėtomis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Ši programa sukompiliuota be lango. „factoryfloor demo --headless“ išveda simuliuotą cechą, o „factoryfloor collect“ apklausia centrus.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Čia nėra ekrano. Be jo „factoryfloor demo --headless“ išveda simuliuotą cechą, o „factoryfloor collect“ apklausia centrus.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>„Factory Floor“ su šiuo podėliu jau atverta; jos langas iškeltas į priekį.</translation>
    </message>
</context>
</TS>
