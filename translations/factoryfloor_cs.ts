<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm počítá %1 GPU, z toho %2 alokovaných. Ve fyzických GPU, kde se část MIG nebo sdílený díl počítá poměrně, je to %3 a %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Požádejte centrum o výstup příkazu:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 už bylo dříve importováno s jinými volbami (%2). Co uvádělo o %3 úlohách, bylo nejprve odvoláno.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: není co převzít: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, úloha %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, řádek %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: a další %2.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Co nebylo převzato, je uloženo beze jmen v %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: odmítnuto úloh s nemožnými časy nebo počty: %2.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>Předpokládá se, že %1 obsahuje všechny úlohy systému %2 od %3 do %4. Pokud obsahuje jen některé, importujte s --partial; pokud pokrývá více, uveďte to pomocí --from a --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>v pořádku</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>nic nového: už bylo importováno</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>nic z toho není správně</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>zčásti chybné</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>nic neběželo</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Do %1 zapisuje jiný Factory Floor. Zavřete ho, nebo soubory vložte do sledované složky (kind = &quot;folder&quot; v sources.toml), odkud si je převezme.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Žádný soubor nebyl importován.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Import %1 (%2 z %3) je odvolán: co uváděl o %4 úlohách a %5 součtech, už neplatí. Znovu platí to, co se o těchto úlohách vědělo předtím.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Dobu od %1 do %2 už nepokrývá.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Do %1 zapisuje jiný Factory Floor. Nejprve ho zavřete.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Import %1 neexistuje. K dispozici: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Import %1 byl odvolán už dříve, %2. Nic se nezměnilo.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Pro GPU systému %1 není znám ekvivalent H100: jejich využití není v této jednotce známo a není v žádném součtu ani podílu. Položka [[gpu]] v souboru federation.toml říká, za kolik H100 se model počítá.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Období od %1 do %2 je prázdné: --from musí být před --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 od %2 do %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>V mezipaměti zatím nejsou data pro %1: „factoryfloor collect“ se dotazuje zdrojů, „factoryfloor import“ přebírá soubory.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>V mezipaměti zatím nejsou data: „factoryfloor collect“ se dotazuje zdrojů, „factoryfloor import“ přebírá soubory.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Od %1 do %2 nejsou žádná data. Jsou za %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Zatím nebylo zkontrolováno žádné pravidlo: okno a „factoryfloor collect“ to dělají každou minutu.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Za poslední den nebyla vyhlášena žádná výstraha.</numerusform>
            <numerusform>Za poslední %n dny nebyla vyhlášena žádná výstraha.</numerusform>
            <numerusform>Za posledních %n dnů nebyla vyhlášena žádná výstraha.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Pravidlo „%1“ neexistuje. K dispozici: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: zpět do %2, %3 z %4 dnů (%5&#xa0;%)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Nelze nic načíst: --from musí být před --to a --every nejméně 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Žádný zdroj systému %1 neposkytuje minulost. Přidejte do %2 zdroj druhu prometheus nebo slurm-rest.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Zastaveno. Co bylo načteno, zůstává; stejný příkaz odtud pokračuje.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Do %1 zapisuje jiný program a minulost pro tento příkaz nenačítá. Ukončete ho, spusťte tento příkaz znovu a potom ten program opět spusťte.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Mezipaměť se aktualizuje: %1 %. Kopie jejího předchozího stavu zůstává vedle ní.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Do %1 už zapisuje jiný program. Nechte dotazování těchto center na něm, nebo uveďte jinou mezipaměť pomocí --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Souhrny nelze poskytovat: %1 (%2). Opravte, co uvádí --publish.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Souhrny jsou na adrese %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Číst je může každý, kdo na tuto adresu dosáhne: omezí to --publish-token.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Minulost od %1 je načtena, s daty pro %2&#xa0;% této doby.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Minulost se nepodařilo načíst. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Výstrahu se nepodařilo předat do %1: %2. Opravte [notify] v souboru alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Není žádný zdroj, kterého by se bylo možné dotazovat. Přidejte ho do %1, například:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Co čekalo v paměti, se nepodařilo zapsat a je ztraceno. Zdroje na to budou dotázány znovu, pokud svou minulost znají.</translation>
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
        <translation>Národní</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>Pilotní projekt ICAIN</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>neuvedeno</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Účty podle GPU-hodin</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-hodiny</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Režim přístupu</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>nepřiřazeno</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>největších %1 z %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Tento účet nepřiřazuje žádné pravidlo.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>očekáváno</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>polovina hodin</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90&#xa0;% hodin</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>pilotní projekt</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>ohlášeno</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Volné GPU v příštích 14 dnech</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Pro předpověď volných GPU je pozorováno příliš málo vzorků.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Volných bude podle očekávání %1 až %2.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Pilotní projekt má místo od %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hodina</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5&#xa0;% má méně</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25&#xa0;% má méně</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Očekáváno</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75&#xa0;% má méně</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95&#xa0;% má méně</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Očekáváno: %1 GPU</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Polovina takových hodin: %1 až %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90&#xa0;% takových hodin: %1 až %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: bez dat od %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>do odvolání</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Vypnuto</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n aktivní</numerusform>
            <numerusform>%n aktivní</numerusform>
            <numerusform>%n aktivních</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n začíná</numerusform>
            <numerusform>%n začínají</numerusform>
            <numerusform>%n začíná</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>V pořádku</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Není co hlídat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Trvá</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Vyhlášeno</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Trvání</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Extrém</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Tehdejší pravidlo</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>potvrzeno %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, stále trvá</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Podmínka</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>ztlumeno %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Vytížení alokovaných</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Míra alokace</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Tlak fronty</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>GPU mimo provoz</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrytí</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Odpovědi zdroje</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Čerpání nároku</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Nevyčerpaná část přídělu</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Opožděný zdroj</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Nízké vytížení</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Vysoký tlak fronty</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Čerpání nad nárok</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Příděl končí nevyčerpaný</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 pod %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 nad %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Zdroj neodpovídá</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 bez dat</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>po dobu %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>u přídělů, které končí do %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>všechny zdroje</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>všichni držitelé</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>všechny příděly</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>všechny systémy</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>za poslední den</numerusform>
            <numerusform>za poslední %n dny</numerusform>
            <numerusform>za posledních %n dnů</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Výstraha by %1 nebyla vyhlášena ani jednou.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n další</numerusform>
            <numerusform>%n další</numerusform>
            <numerusform>%n dalších</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Výstraha by %1 byla vyhlášena %n×: %2.</numerusform>
            <numerusform>Výstraha by %1 byla vyhlášena %n×: %2.</numerusform>
            <numerusform>Výstraha by %1 byla vyhlášena %n×: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Ztlumená</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>V pořádku</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Začíná</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potvrzená</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Aktivní</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Výstrahy</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Které výstrahy</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyní</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Posledních 30 dnů</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Pravidla</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Z&amp;tlumit</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Aktivní a začínající výstrahy</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Žádná výstraha není aktivní. Pravidla se kontrolují každou minutu.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Potvrdit</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>Zobrazit &amp;stránku</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Výstrahy za posledních 30 dnů</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Za posledních 30 dnů nebyla vyhlášena žádná výstraha.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Nové pravidlo…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Z&amp;měnit…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Vypnout</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odebrat</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Z&amp;apnout</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>O&amp;bnovit původní</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Pravidlo z výchozí sady v původní podobě</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Na 1 hodinu</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>Na 1 den</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Na 1 týden</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Do odvolání</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Zrušit ztlumení</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Mezipaměť se aktualizuje: %1 %. Kopie jejího předchozího stavu zůstává vedle ní.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Uložit obrázek</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>Obrázek PNG ve velikosti obrazovky (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Obrázek PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Kresba SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Uložit tabulku</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Hodnoty oddělené čárkami (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>V jakém časovém pásmu začínají období, dělí se dny a zapisují časy</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Přiřadit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>V&amp;zít zpět</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Opravit přiřazení</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Nepřiřazené účty podle GPU-hodin</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-hodiny</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>neuvedeno</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>Pří&amp;jemce: čí uživatelé mají prospěch</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>P&amp;látce: čí podíl se čerpá</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>&amp;Režim přístupu</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>P&amp;oznámka: kdo to říká a proč</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>vyberte…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Vezme zpět poslední přiřazení</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Hledají se účty, které nepřiřazuje žádné pravidlo…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Všechny účty s využitím v tomto období jsou přiřazeny.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Nejprve vyberte, kdo má prospěch a kdo platí</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 se nyní počítá pro: %2; minulost následuje.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 opět není přiřazen.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Účty výše, na které se pravidlo vztahuje: %1, celkem %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 se nepodařilo zapsat: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Flatpak se sám nemůže přidat k tomu, co se spouští s prostředím. Přidejte jej v nastavení prostředí.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(nárok %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Nárok</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Nárok: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Výstrahy (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n výstraha, kterou nikdo neviděl (Ctrl+B)</numerusform>
            <numerusform>%n výstrahy, které nikdo neviděl (Ctrl+B)</numerusform>
            <numerusform>%n výstrah, které nikdo neviděl (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 z %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 ztraceno při minulých vynulováních</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>ukončeno, propadlo %1</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>využití pod %1 do %2: příděl se krátí</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>využito nejméně %1, jak se požadovalo do %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Podle pravidel účtování center</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknutím zobrazíte způsob výpočtu.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Zdroj: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Nic zde nebylo přiděleno, takže není co čerpat.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Příděl skončil; propadlo %1.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Příděl je vyčerpán.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Nárok je vyčerpán.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Z této doby je pozorováno příliš málo na to, aby bylo možné říci, kolik zbývá a na jak dlouho.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Z posledních 28 dnů je pozorováno příliš málo na to, aby bylo možné říci, jak dlouho vydrží.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Tempem posledních 28 dnů se příděl do svého konce, %1, nevyčerpá.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Tempem posledních 28 dnů se nárok do konce této doby, %1, nevyčerpá.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Tempem posledních 28 dnů příděl vydrží do %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Tempem posledních 28 dnů nárok vydrží do %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Zbývá %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Zbývá, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Přímka, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Zbývá: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Příděl byl vyčerpán %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Nárok byl vyčerpán %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Nastavit &amp;limity</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Měří se…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>navždy</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dnů</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Velikost mezipaměti</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>&amp;Jak přišly</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Každých &amp;5 minut</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>&amp;Nejvýše na disku</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Jak dlouho se vzorky uchovávají tak, jak přišly; potom průměr za každých 5&#xa0;minut. Součty za celé hodiny a pokrytí zůstávají, jaké byly.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Jak dlouho se uchovává průměr za každých 5&#xa0;minut, počítáno od dneška; potom jeden za hodinu.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Dokud je soubor větší, průměrují se nejstarší vzorky.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n další</numerusform>
            <numerusform>%n další</numerusform>
            <numerusform>%n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Vzorky podle systémů: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Vzorky mladší než 31&#xa0;dnů se vždy uchovávají tak, jak přišly.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Každých 5 minut: počítá se rovněž od dneška a musí být delší.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Nejvýše na disku: nejméně 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>Tabulka [cache] je chybná a neplatí; opravte ji ručně: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Zde je nelze zvolit: data jsou simulovaná, nebo nelze přečíst %1.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Nastaveno v [cache] v %1; změna provedená zde se zapíše tam.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Samo od sebe se nic neprůměruje. Limit se zapíše do [cache] v %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Limity mezipaměti</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Ze vzorků za těmito limity se stanou průměry a jejich podrobnosti už nelze obnovit. Nastavit limity?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Nastavit limity</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULOVÁNO</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm počítá čipy GCD: dva na GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Smlouva z 31.&#xa0;srpna 2026, 387,8&#xa0;milionu eur; použitelný má být v&#xa0;roce 2027</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Smlouva z 22.&#xa0;dubna 2026, 290&#xa0;milionů eur</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>Smlouva na rozšíření pro AI od 26.&#xa0;ledna 2026, 129&#xa0;milionů eur (ES, PT, TR): dvě partition neznámé velikosti</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Vedle nich slouží 16&#xa0;H200 NVL jako cloudové GPU (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Počet je dolní mez, model není znám. Smlouva z 22.&#xa0;července 2026, 80&#xa0;milionů eur; instalace od podzimu 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Smlouva z 21.&#xa0;dubna 2026, 29,76&#xa0;milionu eur; instalace od roku 2026</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Slavnostně spuštěn 8.&#xa0;září 2026, vedle systému továrny MIMER</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Smlouva z 16.&#xa0;března 2026, 55&#xa0;milionů eur, na GB200 NVL4; provoz od druhé poloviny roku 2026</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Podle sdělení z června 2026 má být brzy plně k&#xa0;dispozici</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Exascale; slavnostně spuštěn 5.&#xa0;září 2025. Zveřejněny jsou dva počty: 5&#x202f;938 uzlů × 4 = 23&#x202f;752, použitý zde, a 5&#x202f;884 × 4 = 23&#x202f;536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Exascale; patří konsorciu Jules Verne (Francie, Nizozemsko, Řecko). Smlouva z 18.&#xa0;listopadu 2025; instalace od roku 2026</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Rozdělen na klastry, jejichž velikost se mění; počet u každého odpovídá jeho dokumentaci a k&#xa0;celku se nepřičítá</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>V&#xa0;roce 2027 ho má nahradit systém továrny SLAIF</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>Vedle něj bude stát KarolAIna továrny CZAI</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>Partition optimalizovaná pro AI vedle systému LEONARDO; odkdy běží, se nepodařilo zjistit</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Vybrán 12.&#xa0;března 2025; smlouva nebyla nalezena</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Výběrové řízení otevřeno do 16.&#xa0;října 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>Partition GPU vedle systému Discoverer, který má jen procesory</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Slouží AI2F do nástupu systému Alice Recoque</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Slouží AI2F do nástupu systému Alice Recoque; co jeho Slurm počítá jako GPU, se nepodařilo zjistit</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Služby od roku 2026; smlouva nebyla nalezena</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Má v&#xa0;roce 2027 nahradit systém Vega</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Vybrán 10.&#xa0;října 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>Společný podnik hradí 70&#xa0;milionů eur z 200&#xa0;milionů; plný provoz v&#xa0;roce 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Bude pořízen; grant běží od 1.&#xa0;září 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Bude pořízen, celkem 82&#xa0;milionů eur; s&#xa0;experimentální platformou</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Systém EuroHPC mimo továrny na AI</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Žádný údaj se neliší o více než své zaokrouhlení.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>O více než své zaokrouhlení se liší údaje: %1 z %2.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Od zmrazení byl importován %n soubor,</numerusform>
            <numerusform>Od zmrazení byly importovány %n soubory,</numerusform>
            <numerusform>Od zmrazení bylo importováno %n souborů,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>s %n novou nebo opravenou úlohou.</numerusform>
            <numerusform>s %n novými nebo opravenými úlohami.</numerusform>
            <numerusform>s %n novými nebo opravenými úlohami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Neporovnává se, protože zpráva vznikla bez nich: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Změny od zmrazení</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Oddíl</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Tehdy</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyní</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Příčina</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>V tomto období nebylo nic pozorováno.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Data jsou simulovaná.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 jako tabulka</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Zobrazit graf</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Zobrazit jako tabulku</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULOVÁNO</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>O jeden vzorek zpět</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>O jeden vzorek vpřed</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>O deset vzorků zpět</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>O deset vzorků vpřed</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Zpět na poslední mezeru nebo změnu</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Vpřed na další mezeru nebo změnu</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Na první vzorek</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Na poslední vzorek</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Další řada nahoru</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Další řada dolů</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Přiblížit u nitkového kříže</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Oddálit u nitkového kříže</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Zobrazit celé období</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>O jedno okno zpět v čase</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>O jedno okno vpřed v čase</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Zpět na předchozí přiblížení</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Připnout hodnoty u nitkového kříže, nebo je uvolnit</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Začít nebo ukončit úsek u nitkového kříže</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Přidat poznámku u nitkového kříže</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Uvolnit postupně nitkový kříž, připnuté hodnoty a úsek</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Pohyb klávesami</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Řady</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Předchozí období jako čára</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logaritmické měřítko</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Procentní měřítko</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Pokrytí</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Posunout &amp;nahoru</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Posunout &amp;dolů</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sloupce</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Zaškrtnuté sloupce se zobrazují, horní nejvíce vlevo.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Sloupce haly</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Jako obvykle</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULOVÁNO</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porovnat</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Údaje obou stran a jejich rozdíl</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Všechny systémy</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Zobrazené období</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Předchozí období</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Pokrytí: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porovnání</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Míra alokace</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Vytížení alokovaných</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alokované, ale nevyužité</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Tlak fronty</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacita</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Volné, v průměru</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Mimo provoz, v průměru</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Čekání p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Čekání p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Uložené volby</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Vyberte uložené, nebo pojmenujte tyto</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Uloží pod tímto názvem druh, období, jazyk, komentáře a oddíly; „poslední celý měsíc“ zůstává vždy tím posledním</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Zapomene volby s tímto názvem; vytvořené zprávy zůstávají</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Volby jsou uloženy jako „%1“.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>Volby „%1“ jsou zapomenuty.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n aktivní výstraha</numerusform>
            <numerusform>%n aktivní výstrahy</numerusform>
            <numerusform>%n aktivních výstrah</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Zobrazit výstrahy</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Vše je v pořádku.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>%1: název nebyl nalezen. Zkontrolujte adresu a zda ji tato síť umí přeložit.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>%1: spojení se nezdařilo (%2). Zkontrolujte, zda server běží a zda mu nebrání firewall.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>%1: certifikát podepsala autorita, které se zde nedůvěřuje (%2). Uveďte autoritu centra pomocí „ca“.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>%1: certifikát patří jinému hostiteli (%2). Použijte název, který je v certifikátu.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>%1: certifikát v tuto chvíli neplatí (%2). Centrum ho musí obnovit; zkontrolujte i hodiny tohoto počítače.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>%1: šifrované spojení se nezdařilo (%2). Zkontrolujte, zda port používá TLS; pokud zdroj používá prosté HTTP, začněte jeho adresu http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>%1: proxy nepropustila požadavek (%2). Zkontrolujte nastavení proxy v prostředí.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 neodpovídá včas (%2). Zkontrolujte adresu a port a zda server není přetížen; příští dotaz to zkusí znovu.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 ukončuje spojení dřív, než je odpověď úplná (%2). Příští dotaz to zkusí znovu.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 přesměrovává požadavek jinam, přesměrování se neprovedlo (%2). Zadejte konečnou adresu zdroje.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>%1: odpověď je větší, než je povoleno (%2). Žádejte méně, pomocí předvolby nebo vlastních dotazů.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>%1: odpověď nelze rozbalit (%2). Příčinou může být proxy před centrem.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 neodpovídá správným HTTP (%2). Zkontrolujte adresu a port.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 odmítá přihlašovací údaje (%2). Zkontrolujte uživatele a token zdroje.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>%1: token už není přijímán (%2). Obnovte ho, nebo nechte „token_command“ vypsat nový.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 odmítá požadavek (%2). Zkontrolujte adresu a druh zdroje.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>%1: odpověď je prázdná. Exportér běží, ale nic neměří; musí se na to podívat centrum.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 neodpovídá ve formátu JSON (%2). Předřazena může být přihlašovací stránka nebo proxy.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>%1: odpověď není taková, jakou tento druh zdroje dává (%2). Zkontrolujte jeho druh a adresu.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1 nelze přečíst: %2. Opravit to musí ten, kdo to zapisuje.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 odpovídá, ale hlásí vlastní problém: %2. Musí se na to podívat centrum.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 dává jen část svých dat (%2). Dokud nebudou celá, údaje pokrývají méně.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 nemá žádnou z požadovaných metrik (%2). Zkontrolujte předvolbu a dotazy.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 používá verzi, kterou tento program nezná (%2). Může pomoci novější program.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Opravte položku; ostatní platí.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>%1: přihlašovací údaj nelze přečíst (%2). Zkontrolujte soubor, proměnnou nebo příkaz, který ho dává.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Jiný program smazal mezipaměť %1, zatímco se používala. Byla zapsána znovu na stejné místo; nic se neztratilo.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Jiný program nahradil mezipaměť %1, zatímco se používala. Vše shromážděné je v %2, kde sběr pokračuje. Chcete-li to zachovat, ukončete tento program a dejte nový soubor na místo původního.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Jiný program zkrátil nebo přepsal mezipaměť %1, zatímco se používala. Sběr pokračuje v novém souboru %2. Ukončete tento program a nahraďte poškozený soubor zálohou, tímto novým souborem nebo tím, co vytvoří „factoryfloor repair“.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Jiný program smazal žurnál (-wal) mezipaměti %1, zatímco se používala. Jeho obsah byl zachráněn; nic se neztratilo.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Jiný program zkrátil žurnál (-wal) mezipaměti %1, zatímco se používala. Mohou chybět nejnovější dotazy; počítají se jako nepozorované. Zbytek porovná „factoryfloor verify“.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 zapsala novější verze tohoto programu (%2). Soubor zůstal nedotčen; aktualizujte program, nebo uveďte jiný soubor.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>%1: zápis není možný (%2). Změňte práva, nebo uveďte jiný soubor pomocí --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>%1: disk je plný (%2). Uvolněte místo: shromážděné zatím čeká v paměti.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Do %1 zapisuje jiný program (%2). Tento jen čte a sleduje.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 leží na síťovém souborovém systému (%2), kde mezipaměť není v bezpečí. Umístěte ji na místní disk.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1 nelze přečíst (%2). Zkontrolujte, zda existuje a smí se číst.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>%1 nelze zapsat (%2). Uvolněte místo na disku, nebo uveďte složku, do které se smí zapisovat.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 patří jinému systému (%2). Uveďte ten správný; pokud přesto patří tomuto, uveďte --force, u složky force = true v sources.toml.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Zastaveno před dokončením.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Program udělal chybu v %1 (%2). Nahlaste ji prosím s tímto zněním.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Systém „%1“ neexistuje. K dispozici: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Zpráva %1 neexistuje. K dispozici: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Zprávu %1 nelze přečíst z mezipaměti (%2). Vraťte se k záloze mezipaměti, nebo zprávu zmrazte znovu.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Definice zprávy „%1“ neexistuje. K dispozici: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Definice zprávy „%1“ nebyla uložena (%2). Zvolte jiný název.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>%1: součty jsou větší, než lze spočítat (%2). Některá úloha má nemožné časy nebo GPU; nic nebylo zapsáno.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>Poznámka k %1 nebyla uložena (%2). Napište ji znovu a stručněji.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Mezipaměť se ještě otevírá. Údaje se zobrazí, jakmile bude otevřena.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>%1: neznámý problém (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 tuto adresu nezná (%2). Zkontrolujte její cestu.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 má vlastní poruchu (%2). Příští dotaz to zkusí znovu; pokud potrvá, musí se na to podívat centrum.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>zdroj</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 nelze použít jako mezipaměť (%2). Soubor zůstal nedotčen; uveďte jiný pomocí --cache, nebo z poškozeného vytvořte nový příkazem „factoryfloor repair“.</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Způsob výpočtu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Kopírovat způsob výpočtu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Pochybné</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (pozorováno %2 z %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, váženo počtem GPU (samotný čas: pozorováno %2 z %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrytí</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Vzorky</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Běhy úloh</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Mezery</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, celkem %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Nejnovější vstup</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Zkopírováno</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Uložit jako CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Uložit jako obrázek…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopírovat nebo uložit</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Kopírovat, uložit jako CSV nebo jako obrázek (Shift+F10 v tabulce nebo grafu)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>„%1“ je zkopírováno: vložte jako tabulku nebo jako obrázek.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Uloženo jako %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 nelze zapsat: %2. Zvolte jinou složku.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU podle využití</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>V tomto období nejsou vzorky tohoto systému.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Míra alokace</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Vytížení alokovaných</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alokované, ale nevyužité</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Délka fronty</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Centrum neuvádí, které úlohy čekají.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Čekání na spuštění</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Centrum neposkytuje úlohy, nebo se jich spustilo příliš málo.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Čekání p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Podíl podle států</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Centrum neuvádí, které účty počítají.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Kdy je vytíženo</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Alokované GPU podle států</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Vytížené ze všech GPU</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>za všechny uživatele</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>jako příjemce</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>jako plátce · podíl na kapacitě, značka: nárok</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>jen %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPU požadované připravenými úlohami; pozdržené a závislé úlohy pod čarou</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPU požadované připravenými úlohami</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>polovina úloh čeká méně než p50, devět z deseti méně než p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>míra alokace podle hodiny a dne v týdnu, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Továrna</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabulka</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Čísla místo kreseb</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Čísla místo kreseb (T v grafu)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Uložit obrázek…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Uložit všechny grafy jako obrázek</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Údaje, podíly a čekání, které se vztahují k období, jsou jen za tuto dobu. Kliknutím zobrazíte celé období.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Předchozí továrna</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Další továrna</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porovnat…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>S jinou továrnou nebo jiným obdobím</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Zatím bez zdroje</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, výběr</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Využité</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alokované, nevytížené</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Vytížené, alokace neuvedena</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Volné</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Mimo provoz</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Čekání p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Čekání p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Bez režimu přístupu</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacita</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Ostatní</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Pozdržené nebo závislé</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>žádná úloha se nespustila</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>úlohy spuštěné v úsecích po %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Volné nebo mimo provoz</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alokované</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Délka fronty</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>nedosaženo</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Pochybné: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (pochybné)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknutím zobrazíte způsob výpočtu.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>jako v předchozím období</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 proti předchozímu období</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 proti předchozímu období</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>načítá se minulost…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>pochybné</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>pozorováno %1</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Pochybné: počty GPU si navzájem odporují.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Data jsou simulovaná.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Pokrytí %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Pochybné: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Nejnovější vstup: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknutím zobrazíte způsob výpočtu.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULOVÁNO</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>předchozí období není známo</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Změna se neuvádí: z období %1 bylo pro srovnání pozorováno příliš málo.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>jako v období %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 proti období %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Využité</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alokované, nevytížené</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Alokované, vytížení neznámé</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Volné</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Mimo provoz</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Vytížené</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nehlášeno</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>V tomto období nepozorováno.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Nárok</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Pruh haly</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Hala: karta pro každou továrnu</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>aktuální</translation>
    </message>
    <message>
        <source>late</source>
        <translation>opožděný</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nedostupný</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>zatím nepozorován</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktuálnost</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Zobrazit vše</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Filtr (%n)</numerusform>
            <numerusform>Filtr (%n)</numerusform>
            <numerusform>Filtr (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Zobrazeno: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Systémy podle aktuálnosti nebo podle země</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtr: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Factory</source>
        <translation>Továrna</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacita</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Využité</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alokované, nevytížené</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alokované</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Volné</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Mimo provoz</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Míra alokace</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Vytížené ze všech GPU, kde alokace nejsou uvedeny</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Vytížení alokovaných</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alokované, ale nevyužité</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Pokrytí alokovaných, ale nevyužitých</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Nyní čeká</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Čekání p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Čekání p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>vytíženo %1, alokace neuvedena</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>alokace neuvedena</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ekvivalenty H100</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU podle využití</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Podíl na kapacitě</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Alokace, 24 h do teď</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Alokace, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Čekající H100</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Čekající GPU</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Stáří nyní</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Stáří</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Pochybné: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Stav v tuto chvíli, bez ohledu na období.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Pouze: %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Centrum neposkytuje úlohy, nebo se jich spustilo příliš málo.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Polovina úloh čeká méně než %1, devět z deseti méně než %2. Počítají se i úlohy, které ještě čekají.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Centrum neuvádí, jak jsou alokované GPU vytížené.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>V tomto období alokováno a nevytíženo: %1.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Stáří nejnovějšího vzorku, u zdroje.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Alokované GPU z těch, které jsou v provozu.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktuální</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>Instalováno %1, podle katalogu nebo centra</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Nikdo neuvádí, kolik GPU tu je.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Alokované GPU z těch, které jsou v provozu, za posledních 24 hodin.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1 požadují úlohy, které by se mohly spustit hned; pozdržené a závislé úlohy se nepočítají.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Centrum neuvádí, které úlohy čekají.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Vytížení</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Zatím žádný zdroj. Údaje by poskytla služba Slurm REST, Prometheus nebo stránka metrik centra; kliknutím zdroj přidáte.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>co čeká</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Poskytla by to služba Slurm REST nebo soubory účtování.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>jak jsou GPU vytížené</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Poskytl by to exportér GPU v Prometheu.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>To druhé by poskytl exportér GPU v Prometheu.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Neuvádí se: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Vytížení zprůměrované přes alokovaný čas GPU.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Hala: GPU jednotlivých továren podle stavu</translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1 p. b.</translation>
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
        <translation>p. b.</translation>
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
        <translation>nyní</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>před %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>ddd d. M. yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d. M. yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d. M. yyyy, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>Qt time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. M., HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation>d. M.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. M. yyyy</translation>
    </message>
</context>
<context>
    <name>ff::FreshnessChips</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n aktuální</numerusform>
            <numerusform>%n aktuální</numerusform>
            <numerusform>%n aktuálních</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n opožděný</numerusform>
            <numerusform>%n opožděné</numerusform>
            <numerusform>%n opožděných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n nedostupný</numerusform>
            <numerusform>%n nedostupné</numerusform>
            <numerusform>%n nedostupných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n zatím bez dotazu</numerusform>
            <numerusform>%n zatím bez dotazu</numerusform>
            <numerusform>%n zatím bez dotazu</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Zdroje podle aktuálnosti. Kliknutím zobrazíte seznam.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Zveřejnit</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Změny od zmrazení</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Označí ji jako verzi, která byla vydána</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zpět ke konceptu</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Zveřejněná zpráva č. %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Zmrazená zpráva č. %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, místo č. %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: údaje tak, jak byly uloženy.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porovnává se…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Přejít na</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Továrna, stát, stránka nebo akce</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Kam přejít</translation>
    </message>
    <message>
        <source>page</source>
        <translation>stránka</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Přehled</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Továrny</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Podíly</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Plánovač</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Zdroje</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Přidat zdroj</translation>
    </message>
    <message>
        <source>action</source>
        <translation>akce</translation>
    </message>
    <message>
        <source>system</source>
        <translation>systém</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>anténa</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stát</translation>
    </message>
    <message>
        <source>view</source>
        <translation>pohled</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Nejvyšší: %1. Nejnižší: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hodina</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>žádná data</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Stránky postranní lišty, shora</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Přejít na továrnu, stát nebo stránku</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Výstrahy: aktivní, minulé, pravidla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Zpět a vpřed</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Od jednoho prvku nebo grafu k dalšímu</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>V tabulce nebo grafu: kopírovat jako tabulku i jako obrázek</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>V tabulce nebo grafu: uložit jako CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>V tabulce nebo grafu: uložit jako obrázek</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>V tabulce nebo grafu: nabídka</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>U údaje: způsob výpočtu</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Tento seznam</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Jeho údaje jako tabulka a zpět</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Kopírovat jako tabulku i jako obrázek</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Tažení</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Přiblížit; se Shift posunout, s Ctrl vybrat úsek</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+kolečko</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Přiblížit u ukazatele</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Kliknutí</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Připnout hodnoty; v legendě skrýt řadu</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dvojité kliknutí</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Celé období; v legendě jedna řada samotná</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>O aplikaci Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Kapacita a využití evropských továren na AI, z vlastní telemetrie center. Svobodný software pod licencí GNU General Public License, verze 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klávesy</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Podél časového grafu</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>V časovém grafu</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Uložit, co okno ukazuje, jako pohled</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Uložené pohledy</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>V tabulce: seřadit podle sloupce buňky</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Nepřiřazeno</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albánie</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Rakousko</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosna a Hercegovina</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgie</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulharsko</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Švýcarsko</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Kypr</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Česko</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Německo</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dánsko</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonsko</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Řecko</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Španělsko</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unie</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>Konsorcium EUROPA</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finsko</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francie</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Spojené království</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Chorvatsko</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Maďarsko</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irsko</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Izrael</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itálie</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Lichtenštejnsko</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Keňa</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litva</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Lucembursko</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lotyšsko</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavsko</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Černá Hora</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Severní Makedonie</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nizozemsko</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norsko</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polsko</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugalsko</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumunsko</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Srbsko</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Švédsko</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovinsko</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovensko</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turecko</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukrajina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Ostatní</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Evropská unie</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>dohodnuto</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>odhad</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>zástupná hodnota</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>přiděleno %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>z toho vyčerpáno %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>zbývá %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>propadlo %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>zaplaceno %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>nárok k dnešnímu dni %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>základ: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Účty, které žádné pravidlo nepřiřazuje držiteli.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Nárok zde není znám.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Vyčerpáno jako plátce tam, kde je nárok znám: %1 z %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Zdroj: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>příděl pro %1 na %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Vynecháno, protože není znám ekvivalent H100: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Zde se nepočítají, protože pokrývají i jiné systémy: příděly pro %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Využito</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Z nároku</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrytí</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>jako příjemce</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>jako plátce</translation>
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
            <numerusform>Přiděleno %n účtu.</numerusform>
            <numerusform>Přiděleno %n účtům.</numerusform>
            <numerusform>Přiděleno %n účtům.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Průběh čerpání</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Režimy přístupu</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Není zde znám příděl ani nárok.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>GPU-hodiny podle režimu přístupu</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>V tomto období bez využití.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>jako plátce</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>jako příjemce</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Z využití, které se zde počítá, nebylo nic pozorováno.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>zbývá %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknutím zobrazíte způsob výpočtu.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Hledat stát</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Státy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaše</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>S využitím v období</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Všechny státy</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Ostatní státy</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>Č. %1, místo č. %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Č. %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>zveřejněno %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>zmrazeno %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Zatím žádné. „Zmrazit“ uchová zprávu s údaji, jaké jsou, ať se s daty stane cokoli.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Zmrazené a zveřejněné zprávy</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Zmrazeno jako zpráva č. %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Zpráva č. %1 je zveřejněna.</translation>
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
        <translation>Využité</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alokované, nevytížené</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Alokované, vytížení neznámé</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Volné</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Mimo provoz</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Vložený token se uloží do klíčenky prostředí; pokud ho nepřijme, do souboru, který můžete číst jen vy.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Klíčenka prostředí zde není (není nainstalován secret-tool, nebo neběží žádná relace), vložený token se proto uloží do souboru, který můžete číst jen vy (práva 0600), ve složce „tokens“ konfigurace.</translation>
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
        <translation>Factory Floor – simulace</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>všechny naráz</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>ne dříve než</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>končí do</translation>
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
        <translation>&amp;GPU naráz</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>&amp;Délka běhu</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Běhy</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Jeden po druhém, nebo všechny naráz</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>&amp;Model GPU</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>&amp;Paměť GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Nejméně</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Začátek</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Jinak začíná nyní</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Termín</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>Podí&amp;l</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Čí podíl pilotní projekt čerpá</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>&amp;Režim přístupu</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Spolehlivost</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Jak často musí mez platit</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>První den pilotního projektu</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Poslední den pilotního projektu</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Libovolný</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ničí</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Přidat poznámku</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Změnit poznámku</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d. M. yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Chlazení opraveno; nové nastavení plánovače úloh…</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Kdy (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Poznámka</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Poznámka je příliš dlouhá: o %n znak.</numerusform>
            <numerusform>Poznámka je příliš dlouhá: o %n znaky.</numerusform>
            <numerusform>Poznámka je příliš dlouhá: o %n znaků.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Vidí ji každý, kdo čte tuto mezipaměť: nepište jména osob.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Poznámka je uložena. Vztahuje se k datu %1, mimo zobrazené období.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Odebrat poznámku</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Odebrat tuto poznámku natrvalo?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>K tomuto období nikdo nenapsal poznámku. Poznámka se zobrazuje v grafech nahoře a je součástí exportů.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Přidat poznámku…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Změnit…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Poznámky k tomuto systému v tomto období</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Otevřít pohled</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Odkaz na pohled</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Odkaz, který vám někdo poslal</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;tevřít</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Soubor…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Pohledy (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Očekává se od %1 do %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Podle meze začne do %1 a skončí do %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Stojí %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Před pilotním projektem z podílu letos zbývá %1.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Co se o možnosti zobrazuje</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Možnost</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>Výhled volných GPU</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Jak je to spolehlivé</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénáře</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partition %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>velikost neznámá</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Očekávané čekání</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>Mez %1</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Čekání a běhy, do %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Končí do</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Podíl poté</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Proč zde</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, připojena k: %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>nejméně: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Míra alokace</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Vytížení alokovaných</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alokované, ale nevyužité</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Tlak fronty</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrytí</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Hala</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Délka pruhů</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Podíl</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porovnat…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Dvě období nebo dva systémy vedle sebe</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Kdo je využíval</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Podíl GPU-hodin podle zemí</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Podíl GPU-hodin</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>V tomto období nebylo pozorováno žádné využití podle účtů.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 ekvivalentů H100 v %n systému</numerusform>
            <numerusform>%1 ekvivalentů H100 ve %n systémech</numerusform>
            <numerusform>%1 ekvivalentů H100 v %n systémech</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU v %n systému</numerusform>
            <numerusform>%1 GPU ve %n systémech</numerusform>
            <numerusform>%1 GPU v %n systémech</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n bez známého ekvivalentu H100: %1</numerusform>
            <numerusform>%n bez známého ekvivalentu H100: %1</numerusform>
            <numerusform>%n bez známého ekvivalentu H100: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n, jehož GPU se nepočítají: %1</numerusform>
            <numerusform>%n, jejichž GPU se nepočítají: %1</numerusform>
            <numerusform>%n, jejichž GPU se nepočítají: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>načítá se minulost…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Podíl Unie</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Podíl: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>čeká %1 ekvivalentů H100</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>čeká %1 GPU</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>nyní</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Čekání a čekající GPU jsou jen pro: %1. Všechny ostatní údaje jsou za všechny uživatele.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Čekání, čekající GPU a „Kdo je využíval“ jsou jen pro: %1. Všechny ostatní údaje jsou za všechny uživatele.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>Za všechny uživatele: filtr zde neplatí.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>jako plátce · podíl na kapacitě, značka: nárok</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>jako příjemce</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Podíl na kapacitě</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Filtru nevyhovuje žádný systém.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Zobrazení</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Zobrazení: tabulka, karty, sloupce</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabulka</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Sloupce…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>Zobrazeno %1 z %n systému</numerusform>
            <numerusform>Zobrazeno %1 ze %n systémů</numerusform>
            <numerusform>Zobrazeno %1 z %n systémů</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Co ukazuje mapa</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Využití</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Nárok</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: změna proti období %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Čerpání nároku podle zemí</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Žádná země nemá nárok, který by zde byl znám.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Všechny sítě</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, jako plátce</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, jako příjemce</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Strany zprávy</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Včetně č&amp;asu</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Vlastní období</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>&amp;Do tohoto dne včetně</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>&amp;Do, bez tohoto času</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Konec musí být později než začátek.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · čas podle %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Posledních 24 hodin</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Posledních 7 dnů</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Posledních 30 dnů</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tento měsíc</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Toto čtvrtletí</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tento rok</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Minulý měsíc</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Minulé čtvrtletí</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Minulý rok</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Vlastní</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULOVÁNO</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Zdroj: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>pozorováno %1</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Co pilotní projekt potřebuje</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Možnosti</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>na systémech výše zvolené sítě; období, stát a přístup výše zde neplatí</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Systémy, na kterých může pilotní projekt běžet, nejlepší první</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Podklad…</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Zapíše plán jako zprávu ve všech formátech do složky</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Složka pro podklad</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Podklad byl uložen jako %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Přehrávají se fronty posledních měsíců; poprvé to trvá několik sekund.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>K této síti nepatří žádný systém.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>Vyhovuje %n systém</numerusform>
            <numerusform>Vyhovují %n systémy</numerusform>
            <numerusform>Vyhovuje %n systémů</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>celkem %1</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Odezva, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Nejpomalejší, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Dotaz</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Vzorky</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Hlášení</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>zodpovězeno</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>selhalo</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Dotazy jako graf, nebo jednotlivě</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Záznam</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Jak velká část záznamu</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7&#xa0;dnů</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Odezva dotazů</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>V záznamu není žádný dotaz na tento zdroj.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Dotazy jednotlivě, od nejnovějšího</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Kopírovat nebo uložit záznam dotazů</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Dotazy</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n dotaz</numerusform>
            <numerusform>%n dotazy</numerusform>
            <numerusform>%n dotazů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n selhal</numerusform>
            <numerusform>%n selhaly</numerusform>
            <numerusform>%n selhalo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Na šířku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Zmenšit</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Zmenšit (Ctrl+kolečko)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Zvětšit</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Zvětšit (Ctrl+kolečko)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Hledat ve zprávě</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Zpráva se vytváří</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strana %1 z %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nenalezeno</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n výskyt</numerusform>
            <numerusform>%n výskyty</numerusform>
            <numerusform>%n výskytů</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>Přečteno %1 z %2 částí</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Žádný výkaz z evidence centra neleží celý v této době.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Vzorky z doby, kterou pokrývá evidence centra, vznikly z jeho účtování; s evidencí se neporovnávají.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Evidence centra uvádí jen některé účty; vzorky, které účty neznají, se s ní neporovnávají.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Evidence centra pokrývá %1 této doby; co stojí vedle ní, je ze stejné doby a od stejných účtů.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Vzorky za %1 této doby vznikly z účtování centra, nebyly naměřeny: úlohy a vzorky se porovnávají za zbytek.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>zapojeni: %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antény: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>Továrna na AI</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Zapojeni</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systémy</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Anténa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacita</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Kapacita od %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neznámo</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Účtování</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Podíl: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>nedosaženo: příliš mnoho jich ještě čeká nebo to vzdalo</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>start - připravenost; p90 podle Kaplana a Meiera, přičemž úlohy, které ještě čekají nebo byly zrušeny během čekání, jsou cenzorované</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>úlohy</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>pozdržené a závislé úlohy a úlohy na pozdější dobu nebo do rezervace se nepočítají; čekající pole úloh se počítá se všemi svými úlohami</translation>
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
        <translation>spuštěno</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>ještě čekají, nebo odešly bez spuštění</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nepozorováno</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Plánovaně mimo provoz: až %1 GPU</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>účet %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>nadřazený účet %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>štítek %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>vzor %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Bez režimu přístupu</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>dohodnuto</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>odhad</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>zástupná hodnota</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalovaná</translation>
    </message>
    <message>
        <source>available</source>
        <translation>dostupná</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>alokovatelná</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>neznámý počet %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>jednotka</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPU v ekvivalentech H100</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>fyzické GPU</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Zdroje ukazují %1 GPU (%2), podle federation.toml nebo katalogu je to %3: zkontrolujte, které štítky GPU rozlišují, nebo tamní kapacitu.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>Alokováno je %1 GPU při kapacitě %3 (%2): jedno z obojího je špatně.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, stav k %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 z %3 GPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>neměřeno</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>jak je uvádí zdroj</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, průměr centra přes všechny GPU</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>systémy se zdrojem: %1 z %2</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Předchozí odpověď stále platí.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Nejnovější odpověď je starší než 2,5 intervalu.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Pro tento systém není nastaven žádný zdroj.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Pro jeho GPU není znám ekvivalent H100.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Jeho zdroj uvádí, kolik je GPU a jak jsou vytížené, ale ne které jsou alokované.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>vzorky</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>vzorek platí do dalšího, nejvýše však 2,5 intervalu; potom je to mezera a nikdy nula</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>alokované / (kapacita - mimo provoz - plánovaně mimo provoz), nikdy nad 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>alokované</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapacita</translation>
    </message>
    <message>
        <source>down</source>
        <translation>mimo provoz</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>plánovaně mimo provoz</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>volné nebo mimo provoz, není známo</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>vynecháno, protože neuvádí, co je alokováno</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>vytížení zprůměrované přes alokovaný GPU čas</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>vytížené a alokované</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>alokované tam, kde je vytížení známo</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>vytížení měřeno jako</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>systémy, které to uvádějí</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(alokované - vytížené a alokované), sečteno přes dobu, kdy bylo pozorováno obojí</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>z alokovaných</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>vytížení zprůměrované přes všechny GPU; zdroj neuvádí, které jsou alokované</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>vytížené</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>kapacita tam, kde je vytížení známo</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>čekající GPU x časové limity / dostupné GPU; horní mez, protože limity přesahují doby běhu</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>čekající GPU x limity, průměr</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>dostupné GPU, průměr</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>pozorovaný čas / požadovaný čas, přes všechny systémy se zdrojem, váženo jejich počtem GPU</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>pozorováno</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>požadováno</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>do pokrytí se nezapočítává, protože kapacita není známa</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>hodiny zařízení x jednotky centra za hodinu zařízení</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>jednotky za hodinu zařízení</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>přiděleno</translation>
    </message>
    <message>
        <source>used</source>
        <translation>vyčerpáno</translation>
    </message>
    <message>
        <source>left</source>
        <translation>zbývá</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>ztraceno při minulých vynulováních</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>propadlo</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>tyto účty nepřiřazuje žádné pravidlo</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>žádný účet tohoto držitele nebyl použit</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 a další %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 z %2: kapacita %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>období</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 až %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>součet přes úlohy: fyzické GPU x hodiny běhu v období, jako plátce</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>součet přes úlohy: fyzické GPU x hodiny běhu v období, jako příjemce</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>všechny GPU-hodiny</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>vyčerpáno jako plátce tam, kde je nárok znám</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>využití na systémech bez nároku</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>vynecháno, protože jeho GPU nemají ekvivalent H100</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>GPU-hodiny vyčerpané jako plátce / dosavadní nárok v GPU-hodinách; nárok = součet přes čas: zlomek x základ</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>nárok k dnešnímu dni</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>základ</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>úlohy: čas, za který jsou známy všechny úlohy; vzorky: čas, po který platí</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>přiděleno - vyčerpáno účty s přídělem a účty pod nimi v rámci přídělů - propadlo na konci přídělu</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>příděl není znám: nárok za období - využití jako plátce na systémech se známým nárokem</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>vyčerpáno nad rámec skončených přídělů</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>využití se počítá nejbližšímu účtu na stejné nebo vyšší úrovni s platným přídělem, z několika tomu, který končí nejdříve</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>tempo posledních 28 dnů</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>pozorováno příliš málo</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>vyčerpá se</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>z této doby je pozorováno příliš málo</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>GPU-hodina je celá MI250X: dva čipy po dobu jedné hodiny</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Celé uzly: 4 GPU-hodiny za uzel a hodinu; z čipů, tedy dolní mez tam, kde úloha žádá méně než osm</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(jádra / 8, paměť / 64 GB, čipy) x hodiny x 0,5; jen z čipů, tedy dolní mez</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: při využití pod 40&#xa0;% po 6 měsících se příděl automaticky krátí</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Celé uzly po 4 GH200; kvóta se každé čtvrtletí nastavuje znovu a nevyužité propadá</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU x hodiny / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Měsíční kvóta je celek vydělený měsíci přídělu; po jejím vyčerpání nižší priorita</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Síť „%1“ neexistuje. Známé jsou: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Systém „%1“ neexistuje. Známé jsou: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Držitel „%1“ neexistuje. Známí jsou: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Režim přístupu „%1“ neexistuje. Známé jsou: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Model GPU „%1“ neexistuje. Známé jsou: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>Počet GPU musí být od 1 do %1; je %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Hodiny běhu musí být více než 0 a nejvýše %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Počet běhů musí být od 1 do %1; je %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>Paměť GPU musí být větší než 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Spolehlivost musí být nad 0,5 a pod 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Termín %1 není po %2, času plánu.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Od %1 do termínu %2 je %3 h, ale samotné běhy trvají %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Má %1 GPU požadovaného druhu; pilotní projekt jich potřebuje naráz %2.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Nemá %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>O žádné z jeho GPU není známo, že má %1 GB paměti.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Není známo, kolik má GPU, a nebyla pozorována žádná jeho úloha.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Bez meze: není známa žádná jeho úloha a vzorky volných GPU a fronty ukazují jen %1 z %2 spuštění, která mez potřebuje.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Bez meze: není známa žádná jeho úloha a mez ze vzorků platila jen u %1 z %2 pokusů za posledních 90 dnů.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Bez meze: nebyly pozorovány úlohy ani volné GPU a délka fronty. Čekání vyžadují záznamy úloh, z účtování Slurmu nebo ze souborů.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Pro mez je pozorováno málo úloh: %1 z %2 za posledních 90 dnů.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Bez meze: za posledních 90 dnů platila jen u %1 z %2 úloh.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Bez meze: nebyla pozorována žádná jeho úloha. Čekání vyžadují záznamy úloh, z účtování Slurmu nebo ze souborů.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Vychází z úloh všech velikostí: úloh této velikosti je pozorováno příliš málo.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Ze vzorků: není známa žádná jeho úloha. Mez plyne z volných GPU a délky fronty a je širší než mez z úloh; platila u %1 z %2 pokusů za posledních 90 dnů.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>Mez %1 platila u %2 z %3 úloh za posledních 90 dnů.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Medián meze byl %1násobkem meze publikované metody (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Extrapolováno: největší pozorovaná úloha měla %1 GPU.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Může skončit po termínu: s mezí čekání %1 končí %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Z podílu letos zbývá %1 GPU-h, o %2 méně, než je třeba.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Očekávané čekání běhu je %1; mez %2 je %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>Mez %1 pro čekání běhu je %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Režimy přístupu: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Neznámé velikosti nebo doby rozhodování: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Ne pro pilotní projekt této velikosti nebo délky: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Volné GPU se nepředpovídají: je k tomu třeba 14 dnů vzorků o tom, které GPU jsou alokované; pozorováno je %1 h.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>V těchto dnech nemá očekávaný počet volných GPU místo pro běh pilotního projektu.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Podle očekávaného počtu volných GPU má běh místo od %1. Fronta ho může obsadit dříve.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Naučeno z %1 h vzorků; hodiny údržby jsou vynechány a ohlášená údržba je odečtena.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Vyzkoušeno na minulosti, z %1 dnů: pásmo 90&#xa0;% zahrnulo %2 hodin a pásmo 50&#xa0;% %3; chyba (pinball loss) byla %4násobkem chyby předpovědi „jako ve stejnou hodinu před týdnem“.</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>vše z toho je záměrné</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>%1 zbývá mimo to, co je záměrné</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>příčina není známa; porovnejte účty a dny</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>nevyužité rezervace: sreport účtuje %1 rezervovaných volných GPU jejich účtu; úlohy je nemají</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>mezery: vzorky pokrývají %1 doby, nejdelší mezera je %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>exportér centra možná počítá rezervované GPU jako alokované</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>úlohy jsou známy jen za %1 doby; zbytek importujte nebo načtěte dotazem</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>jednotky: jedno je %1násobkem druhého, jako by jedno počítalo čipy a druhé GPU</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport účtuje GPU, které jsou v rezervaci nevyužité, jejímu účtu; neměla je žádná úloha</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport počítá část MIG jako GPU a sdílené díly GPU nepočítá; zde se každé počítá jako poměrná část své GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>GPU pozastavené úlohy zůstávají vázané a počítají se; uplynulý čas v sacct je vynechává</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|první - druhé| / větší z obou</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>úlohy+vzorky</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>rozdíl nad 1&#xa0;% se označuje</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>evidence centra</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>pravděpodobná příčina</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>importované soubory</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>integrál přes období z GPU alokovaných účtům</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>součet přes úlohy: fyzické GPU x faktor jejich modelu x hodiny běhu v období</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>součet přes úlohy: fyzické GPU x hodiny běhu v období</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU-sekundy</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>pravidla přiřazení platná v době využití</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>jak to účtuje centrum</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>míra alokace</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>vytížení (alokovaných)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>tlak fronty</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>pokrytí</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>čekání</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-hodiny</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>čerpání nároku</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>rezerva</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>jednotky centra</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>odsouhlasení</translation>
    </message>
    <message>
        <source>account</source>
        <translation>účet</translation>
    </message>
    <message>
        <source>system</source>
        <translation>systém</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Běhy začínají později: mez nezná frontu, jaká v té době bude, a jednotlivé týdny se mohou lišit. Posuzovala se v podobě uvedené sedm dnů před každou úlohou.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Okamžik plánu, %1, je v budoucnosti: nic se o něm zatím neví.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Údržba %1 GPU: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Rezervace %1 GPU: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Údržba všech GPU: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Rezervace všech GPU: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (hlásí centrum).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (z federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Nestačí ani mez pro úlohy všech velikostí: platila u %1 z %2.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Běhy začínají později: meze se posuzovaly v podobě uvedené sedm dnů před každou úlohou.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Vychází z úloh všech velikostí: mez pro tuto velikost platila jen u %1 jejích úloh a požaduje se %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>A další: %1.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>pozorovaný čas / požadovaný čas, přes systémy, z nichž může využití pocházet</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Čeká na první vzorek</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Před prvním vzorkem</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Čeká na první dotaz.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>V cestě stojí: %1 Na všechny běhy najednou pak zbývá příliš málo GPU. Začátek a konec s tím počítají, mez čekání ne.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>V cestě stojí: %1 Na běh pak zbývá příliš málo GPU. Začátek a konec s tím počítají, mez čekání ne.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Začátek %1 není před termínem %2. Nastavte dřívější začátek, nebo zvolte pozdější termín.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>alokované, ale nevyužité</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>vytížené ze všech GPU</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>V cestě stojí: %1 GPU požadovaného druhu pak může zbývat příliš málo. Začátek a konec s tím počítají, mez čekání ne.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Extrapolováno: nejdelší časový limit pozorované úlohy byl %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 nejpozději %2 (uzávěrka do %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 od %2 (uzávěrka %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Jak často meze čekání platily za posledních 90 dnů, podle velikosti</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Úlohy, které čekaly nejdéle nad svou mez</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Proč ne „sbatch --test-only“? Vlastní odhad Slurmu simuluje okamžitou frontu a nic neví o úlohách, které přijdou později. Čteme-li ho jako horní mez, platil u 53&#xa0;% z 53 úloh na systému Cedar a u 10&#xa0;% z 58 úloh na systému Narval (čekání z veřejné datové sady).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>vše</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Úlohy</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Dodrženo</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Medián meze</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>Mez QBETS</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Největší chyby</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Mez</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Čekání</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Přehled</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Továrny</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Podíly</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Plánovač</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Zdroje</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Pohledy</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Uložené pohledy</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Uložené pohledy (Ctrl+D uloží, co okno ukazuje)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Slíbeno a pozorováno</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Žádnou mez z posledních 90 dnů nelze posoudit.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>slíbeno %1, pozorováno %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Slíbeno</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Pozorováno</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>slíbeno</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Nepozorováno</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Obsah</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabulka %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Obrázek %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Data jsou v příloze.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Data obrázku %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Příznaky:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Příloha: data obrázků</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Dvojtečka zastupuje to, co nebylo pozorováno.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Stav zprávy</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrytí</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Základ nároků</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Pravidla přiřazení</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Shrnutí</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Všechny údaje zprávy</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Meze za posledních 90 dnů</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPU úlohy</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Úlohy</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Dodrženo</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Medián meze</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Medián publikované metody</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Nebyla pozorována žádná úloha těchto systémů.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>vše</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Slíbeno a pozorováno</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Jak často platily meze, které měly platit pro danou část úloh.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Slíbeno</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>jak slíbeno</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Největší chyby v těchto dnech</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Zařazeno</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Mez</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Čekání</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Žádná úloha nečekala déle, než byla její mez.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Jak dobré byly meze</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>ničí</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Podklad pilotního projektu: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Co pilotní projekt potřebuje</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Běhy</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Celkem</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>Modely GPU</translation>
    </message>
    <message>
        <source>any</source>
        <translation>libovolný</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Paměť GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>nejméně %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Začátek</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termín</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádný</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Čerpaný podíl</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Spolehlivost mezí</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Kde může běžet</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Možnosti, nejlepší první</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Očekávané čekání</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Mez čekání</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Končí do</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-hodiny</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>H100-hodiny</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Podíl poté</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Nebyl požadován žádný systém.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Volné GPU v příštích 14 dnech</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>U žádné možnosti není pozorováno dost vzorků pro předpověď volných GPU.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>Výhled volných GPU: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Volné GPU po šesti hodinách: očekávaný počet a pásma, která zahrnují polovinu a devět desetin hodin.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>méně v %1 hodin</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Jak získat přístup</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Z čeho se vycházelo</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Mez je příslib pro mnoho úloh: ze sta takových běhů jich čeká déle přibližně tolik, kolik ponechává spolehlivost.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Předpokládá se, že pilotní projekt podává účet na systému nový, s délkou běhu jako časovým limitem, do partition s nejkratší mezí.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Běhy jeden po druhém čekají pokaždé znovu; konec se spolehlivostí jejich meze sčítá, a je tedy opatrný.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Nic není známo o prioritách, o limitech projektu ani o tom, co centrum změní po času plánu.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU na %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU na %2 h, běhů naráz: %3</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU na %2 h, běhů po sobě: %3</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>úlohy, které přišly později</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>vzorky, které přišly později</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>součty, které centrum uvedlo znovu</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>změněné pravidlo</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>opravená kapacita</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>jiná verze programu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neznámo</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nepozorováno</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>málo pozorování</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: přerušení řady (změnila se kapacita)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: odhad (nárok není dohodnut)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: předběžné (období neskončilo)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: pozorováno méně než 95&#xa0;% období</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>dvojtečka: není k dispozici</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Koncept</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Zmrazená</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Zveřejněná</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, zpráva č. %2 místo č. %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, zpráva č. %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Předběžné: období neskončilo. Údaje platí ke dni zprávy.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>O tomto období není nic známo: nebyl v něm pozorován žádný zdroj a nebylo importováno žádné účtování.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Data do</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>GPU-hodiny v ekvivalentu H100</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>hodiny fyzických GPU</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Vynechané oddíly</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Předchozí období</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Před rokem</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Od začátku roku</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Přiděleno</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Vyčerpáno</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Zbývá</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Propadlo</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Příděly zasahující do období</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Režim přístupu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Vyčerpá se</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Pro toto období není znám žádný příděl.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Co zbývá z %1 na %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Přímka do konce</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Tempem posledních 28 dnů se vyčerpá %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Polovina spuštěna do</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Devět z deseti spuštěno do</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Čekání podle systémů</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Od okamžiku, kdy se úloha mohla spustit, do jejího spuštění. Úlohy, které ještě čekají nebo byly zrušeny během čekání, se počítají jako delší.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Nebylo pozorováno žádné čekání.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>nárok není znám</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Nebylo pozorováno žádné využití tohoto držitele.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 využití všech držitelů na těchto systémech, s nárokem na %2 jejich kapacity: místo %3 z %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 využití všech držitelů na těchto systémech: místo %2 z %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Národní zpráva: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Klíčové údaje</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Využito (jako příjemce)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Zaplaceno (z vlastního podílu)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Podíl na celkovém využití</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Nárok</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Čerpání nároku</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Využití podle systémů</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zaplaceno</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Z nároku</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Vytížení alokovaných</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Využito, zaplaceno a nárok podle systémů</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Základ</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Nebylo pozorováno žádné využití GPU.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Nezveřejněno, celkem</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Celkem</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>všechny sítě</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Přehled programu: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Míra alokace</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Tlak fronty</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Nepřiřazený podíl využití</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacita</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alokované</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Využité</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Vytížení</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Čekání p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Čekání p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Hala</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Všechny systémy</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>GPU jsou průměry za pozorovanou dobu. Systém bez dotazovaného zdroje není pozorován; o jeho využití to nic neříká.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>V této síti není znám žádný systém.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Zpráva centra: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Využití</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Plátce</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Kdo měl prospěch</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Příjemce</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Kdo platil</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Podle režimu přístupu</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Podle partition</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Účty podle GPU-hodin</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU v čase</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>Stavy GPU nebyly pozorovány: žádný zdroj je nevzorkuje.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Čekání</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Příděly a co z nich zbývá</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Blízko konce (méně než 60 dnů): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Co zlepšit v telemetrii</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>Stavy GPU</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Žádný zdroj nevzorkuje, které GPU jsou alokované, volné nebo mimo provoz: přidejte exportér Slurmu nebo slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Žádný exportér neuvádí, jak jsou GPU vytížené: přidejte ke zdrojům exportér DCGM nebo AMD.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fronta</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Žádný zdroj neuvádí, které úlohy čekají, podle účtů.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Účtování úloh není známo: importujte sacct, nebo přidejte slurmrestd se slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Nepřiřazené účty</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>%1 využití nepřiřazuje žádné pravidlo: přiřaďte jeho účty v souboru federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Zdroj %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>%1 z %2 dotazů za posledních 24 hodin selhalo. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Nic: jsou zastoupeny všechny druhy údajů a všechny účty jsou přiřazeny.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>pravidla simulované federace</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>verze z %1, pravidel: %2</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>pravidel: %1</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Využité (alokované a vytížené)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alokované, nevytížené</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Alokované (vytížení se neměří)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Volné</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Mimo provoz</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Hala: GPU podle stavu</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Průměr GPU za období z pozorovaných systémů: %1; nepozorováno: %2.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU podle stavu v čase</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Průměr GPU v každém úseku doby; co nebylo pozorováno, je šrafováno.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Míra alokace podle hodiny v týdnu</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Průměr každé hodiny přes týdny období.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hodina</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Výpadky, údržba a doby bez dat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Délka</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Výpadek: mimo provoz byla desetina GPU nebo více. Údržba: stejně tolik jich bylo plánovaně mimo provoz. Bez dat: nikdo systém nepozoroval, mohl však běžet.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Nebyl pozorován výpadek ani doba bez dat.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Údržba</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Bez dat</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Z podílu Unie</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Nejvýše</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Režimy přístupu proti jejich stropům</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Režimy přístupu</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Co v období zaplatila Unie z GPU-hodin, na něž v něm měla nárok. Strop může platit pro dobu delší než toto období.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Využito (GPU-hodiny)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Součet přes úlohy: jejich GPU × hodiny běhu v období. Úloha, která přesahuje hranici období, se v ní rozdělí; běžící se počítá do posledního pozorování; pozastavená si své GPU ponechává a počítá se. Kde účtování není známo, integrál GPU alokovaných účtům.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Fyzická GPU: kde Slurm centra počítá čipy GPU, jsou dva čipy jednou GPU. Část MIG se počítá jako podíl svých výpočetních dílů na dílech celé GPU.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Příjemce a plátce</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Stát, jehož uživatelé mají prospěch, a držitel, jehož podíl platí. Projekt státu v čase Unie je nárok Unie a prospěch tohoto státu. Nepřiřazené využití má vlastní řádek.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Kapacita × zlomek držitele, integrováno přes období do dne zprávy. Porovnává se s tím, co držitel zaplatil.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Alokované GPU / (kapacita − mimo provoz − plánovaně mimo provoz), nikdy nad 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Část alokovaného GPU času, po kterou byla GPU vytížená, jak to měří exportér; není známo, kde ho centrum neposkytuje.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>Čekající GPU × časové limity / dostupné GPU: hodiny práce, které čekají na každou GPU. Horní mez, protože úlohy končí před svými limity.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Čekání</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Start − připravenost, kvantily podle Kaplana a Meiera; úlohy, které ještě čekají, jsou cenzorovaná pozorování.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Pozorovaný čas / požadovaný čas.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokrouhlení</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Celé GPU-hodiny v tabulce se zaokrouhlují tak, aby části dávaly součet (metoda největších zbytků), takže se týž údaj může mezi dvěma tabulkami lišit o jednu. Soubory CSV, XLSX a JSON mají plnou přesnost.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>importované soubory</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>Ekvivalenty H100</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Za kolik H100 se GPU počítá</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Model GPU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Faktor není znám.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Zdroje dat podle systémů. Pravidla přiřazení: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Uvádějí se účty, nikdy osoby: program neukládá jména uživatelů, názvy úloh ani cesty.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Využití podle systémů a režimů přístupu</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Využito jako příjemce</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Dvanáct měsíců</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Využito a zaplaceno podle měsíců</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Měsíc</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Využití podle měsíců</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>Alespoň z poloviny je pozorováno %1 z %2 měsíců.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>O dosavadní době je známo příliš málo na to, aby bylo možné říci, kolik ze všeho dohromady zbývá.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Co zbývá z přídělů</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Co zbývá z nároku</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Ztraceno při vynulováních</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Ztraceno při vynulováních, v jednotce centra</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Pravidlo centra</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Při vynulování se nic neztratilo.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Kdo měl prospěch a kdo platil</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Kdo platil za využití: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Kdo měl prospěch z toho, co platí %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>U projektu, z něhož má prospěch více států, část tohoto držitele.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Programy, které udělily přístup:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Využití podle držitelů a systémů</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Využito podle příjemců a systémů</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Držitel</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Kdo měl prospěch, ať platil kdokoli. Nepřiřazeno je to, co nepřiřazuje žádné pravidlo. Poslední řádek uvádí, kolik z každého systému je pozorováno.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>spolu s Fast Lane nejvýše 10 % podílu společného podniku</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>spolu s Playground nejvýše 10 % podílu společného podniku</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>nejvýše 30 % podílu společného podniku; komerční čas nejvýše 20 % času Unie</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>nejvýše 25 % podílu společného podniku</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Využití podle režimů přístupu</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Celé využití podle režimů přístupu</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Co zaplatila Unie, podle režimů přístupu</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Stropy režimů přístupu podle katalogu federace:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Využití podle druhu organizace a programu</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Podle druhu organizace</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Podle programu, který udělil přístup</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Neuvedeno</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alokované, ale nevyužité</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Systémy podle alokovaných, ale nevyužitých GPU-hodin</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Za pozorovanou dobu. Systémy, které neměří vytížení, v tabulce nejsou.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Žádný systém neměří, jak jsou jeho GPU vytížené.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Výpadky, údržba a kapacita</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Kapacita od té doby</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Změny kapacity v období</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Kapacita žádného systému se nezměnila.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Pokrytí podle systémů a týdnů</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Týden od</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>Na 95&#xa0;% nebo více je pozorováno %1 z %2 týdnů systémů.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Mezery delší než den</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Doba, za kterou nejsou známy úlohy ani vzorky.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Žádný systém nezůstal nepozorován déle než den.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Nepřiřazené využití</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Podíl na využití systému</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Využití, které nepřiřazuje žádné pravidlo</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Veškeré pozorované využití je pravidlem přiřazeno držiteli.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>úlohy</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>vzorky</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>evidence centra</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Z většího</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Totéž využití, známé dvěma způsoby</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Podle</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Oproti</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Pravděpodobné příčiny</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Hodiny fyzických GPU za dobu, kterou znají oba způsoby. Rozdíl nad 1&#xa0;% stojí za dotaz u centra.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Využití žádného systému není známo dvěma způsoby.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Uvedeno dříve</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Uvedeno nyní</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Součty, které centra uvedla znovu</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Nově uvedeno</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Hodiny fyzických GPU ve vlastním účtování centra, které dříve uvádělo pro stejnou dobu jiný součet.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Žádné centrum neuvedlo součet za toto období znovu.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Kvalita dat</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Co nebylo pozorováno, je mezera a nikdy nula. Pokrytí je doba, za kterou jsou data známa, dělená požadovanou dobou; přes více systémů je váženo počtem jejich GPU. Údaj, ze kterého je pozorováno méně než polovina, se nezveřejňuje.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Malý nebo střední podnik</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Velký podnik</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Veřejný subjekt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Spuštěno</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nespuštěno</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Čekání podle druhu úloh</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Skupina úloh</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU úlohy</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Nováčci, například start-upy: účty, které 14 dnů nepoužily žádnou GPU, dokud nevyužijí 100 GPU-hodin.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Nováčci: polovina spuštěna do</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Nováčci: devět z deseti spuštěno do</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Nově příchozí účty</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (část %2 z %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Nejdelší čekání bylo v systému %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Opožděné dotazy: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Zdroj je dotazován každých %1 a 95 ze 100 dotazů začalo do %2 po předchozím; nejdelší přestávka byla %3. Dotazujte se méně často, nebo zjistěte, co zdržuje odpovědi.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Nejvíce se využilo v měsíci %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Co se nevyužilo před vynulováním a podle pravidla centra se nepřevádí.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Nejvíce: %1 s %2 veškerého využití.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Údaje za dobu, ve které se změnila kapacita, znamenají přerušení řady.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Nepočítá se žádnému držiteli, dokud pravidlo ve federation.toml nepřiřadí příslušné účty.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>První tři z %1 mají %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Vyčerpal se %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Skončil %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>O posledních 28 dnech je známo příliš málo na to, aby se dalo říci, kdy se vyčerpá.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Tempem posledních 28 dnů se do svého konce nevyčerpá.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>„Vyčerpáno“ a „Zbývá“ platí za celou dobu přídělu až do dne této zprávy, v hodinách fyzických GPU. Den, kdy se příděl vyčerpá, předpokládá tempo posledních 28 dnů; neuvádí se, pokud se příděl do svého konce nevyčerpá nebo je známo příliš málo.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Vytížení je za všechny úlohy systému. Na systému, který v tabulce není, nebylo pozorováno žádné využití a o nároku na něj není nic známo.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Základ nároku</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Dohodnuto: uvádějí strany. Odhad: odvozeno ze zveřejněných příspěvků. Zástupná hodnota: předpoklad ze souboru federace, dokud není zveřejněn údaj; čerpání nároku z ní vypočtené je příklad, ne výsledek.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Pouze %1 s %2 veškerého využití.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Není známa velikost ani využití: %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Každá mez byla stanovena z toho, co bylo známo při zařazení úlohy do fronty, a pak porovnána s tím, jak dlouho úloha čekala. Meze, které platily u méně než %1 úloh, se nezobrazují.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Síť</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Některé jeho účty nepřiřazuje žádné pravidlo: přiřaďte je v souboru federation.toml. Bylo pozorováno příliš málo na to, aby se dalo říci, kolik využívají.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Národní zpráva</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Přehled programu</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Zpráva centra</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fyzické GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ekvivalenty H100</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Podle jazyka</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>Pravidla EU</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>Pravidla EU pro jednotnou úpravu dokumentů: státy v protokolárním pořadí, Řecko jako EL</translation>
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
        <translation>Měsíc (2026-10), čtvrtletí (2026-Q3), rok, nebo OD..DO (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Za</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Styl</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papír</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Poslední celý měsíc</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Poslední celé čtvrtletí</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Poslední celý rok</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Všechny sítě</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Časové pásmo „%1“ neexistuje. Vyberte některé ze seznamu nebo jiný název ze seznamu IANA, například America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>„%1“ není období. Napište měsíc (2026-10), čtvrtletí (2026-Q3), rok (2026), nebo OD..DO (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Zatím se nesleduje žádný systém: nejprve přidejte zdroj.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>„%1“ se týká držitele, sítě nebo systému, který už není znám. Vyberte jiný a uložte znovu.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Zmrazit</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Zpráva</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Zrušeno. Zprávu vytvoří „Načíst znovu“.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Která zpráva</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Text a oddíly</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Zmrazené a zveřejněné</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Načíst znovu</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Vytvoří zprávu z toho, co je známo nyní</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Uchová zprávu s údaji a komentáři, jaké jsou nyní</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Zpráva se vytváří.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strany</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · s. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Uloženo jako %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>Uložen %n soubor do %1</numerusform>
            <numerusform>Uloženy %n soubory do %1</numerusform>
            <numerusform>Uloženo %n souborů do %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Nové pravidlo</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Změnit pravidlo „%1“</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Zkouška na posledních 30 dnech</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Přetáhněte čárkovanou čáru, nebo ji posuňte šipkami nahoru a dolů. Červeně: výstraha je aktivní. Šrafovaně: pozorováno bylo příliš málo, což výstrahu nevyhlásí ani neukončí.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Přid&amp;at</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>U&amp;ložit</translation>
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
        <translation>Práh</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Končí s odstupem</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dnů</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>kdykoli</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ihned</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Jak dlouho</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Jednotka času</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minut</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hodin</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dnů</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Název</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>Úda&amp;j</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>Výstraha, &amp;když je</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>Bez přer&amp;ušení po dobu</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>Končí s &amp;odstupem</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Příděl končí &amp;do</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Pro</translation>
    </message>
    <message>
        <source>below</source>
        <translation>pod</translation>
    </message>
    <message>
        <source>above</source>
        <translation>nad</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>bez dat</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Všechny</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>Prvn&amp;í den</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Poslední &amp;den</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>„*“ zastupuje libovolné znaky: %1 je každý účet, jehož název začíná na %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Úč&amp;ty</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Nejprve uveďte účet</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Poslední den je před prvním: zvolte pozdější</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Zobrazeno v grafu</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Zkouší se na posledních 30 dnech…</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Nyní není nic, co by toto pravidlo hlídalo.</translation>
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
        <translation>Uložit jako soubory</translation>
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
        <translation>CSV, soubor pro každou tabulku…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Všechny…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Složka pro zprávu</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Uložit sem</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Uložit tento pohled</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Přejmenovat pohled</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Název</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Na&amp;hradit</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Tento název má jiný pohled.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Pohled tohoto názvu bude nahrazen.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>&amp;Uložit tento plán</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Odebrat</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Název scénáře</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Odebere scénář, jehož sloupec je vybrán</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Uložené plány vedle sebe, každý v jednom sloupci</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádný</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: čekání nejvýše %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: bez meze</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULOVÁNO</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potřeba</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termín</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Celkem</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Vyhovuje</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Nejlepší možnost</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Druhá</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Třetí</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Nejlepší končí do</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Naplánováno</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Uložte plán pod názvem, změňte potřebu a uložte další: budou zde pak vedle sebe.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Vlastní…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Jiné…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Všechny sítě</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n továrna na AI</numerusform>
            <numerusform>%n továrny na AI</numerusform>
            <numerusform>%n továren na AI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n anténa</numerusform>
            <numerusform>%n antény</numerusform>
            <numerusform>%n antén</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Všechny režimy</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Shrnutí na první straně</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Žádné</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Zda má zpráva tento oddíl</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Komentář pod ním</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Komentář pod „%1“</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>málo pozorování</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (pozorováno %2)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Málo pozorování: pokrytí %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Pokrytí %1: část období nebyla pozorována</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Pokrytí %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>„?“: je pozorováno méně než polovina období.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>„*“: je pozorováno méně než 95&#xa0;% období.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; do té doby platí verze z %1</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>pravidlo pro účet %1 bylo od zápisu změněno; odstraňte ho ručně</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>nelze ho přečíst; nejprve ho opravte ručně</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n uzel</numerusform>
            <numerusform>%n uzly</numerusform>
            <numerusform>%n uzlů</numerusform>
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
            <numerusform>%n účet</numerusform>
            <numerusform>%n účty</numerusform>
            <numerusform>%n účtů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n nepřiřazený</numerusform>
            <numerusform>%n nepřiřazené</numerusform>
            <numerusform>%n nepřiřazených</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n soubor</numerusform>
            <numerusform>%n soubory</numerusform>
            <numerusform>%n souborů</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>zdroj s názvem %1 už existuje; zvolte jiný název</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 je jedním ze systémů, které obsluhuje zdroj %2; změňte tuto položku a její systémy ručně</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>do této mezipaměti ukládá odpovědi na své dotazy jiný program a tento ji jen čte; nejprve ukončete onen</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>zdroj %1 už neexistuje</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Podle prostředí</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Nastaveno volbou --language na příkazovém řádku.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Vzhled</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Barvy</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Údaje</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fyzické GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ekvivalenty H100</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>Počítat &amp;GPU jako</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Časové &amp;pásmo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dnů</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>&amp;Načítaná minulost</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>U každého zdroje, který se přidá zde.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>U každého zdroje, který se přidá zde. Soubor sources.toml určuje dny pro: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurace</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Mezipaměť</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Velikost mezipaměti</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otevřít složku</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Otevřít složku: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Pracovní prostředí</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>&amp;Oznamovat výstrahy na ploše</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>&amp;Spouštět po přihlášení</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Vysoký kontrast</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Jak dlouho se uchovávají vzorky</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Nastavení…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Vzhled</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Podle prostředí</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Vysoký kontrast</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>Počítat GPU jako</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fyzické GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ekvivalenty H100</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Opustit simulaci</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Klávesy…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>O aplikaci Factory Floor…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Držitelé a jejich součty</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>GPU-hodiny podle držitelů a systémů</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 GPU-hodin</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 podle pravidel centra</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 vyčerpáno jako plátce: %2 z nároku %3 k dnešnímu dni</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Celkem</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Základ: dohodnuto</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Základ: odhad</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Základ: zástupná hodnota</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Pokrytí: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Plátce</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Příjemce</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Co stránka zobrazuje</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Státy a systémy</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Tabulka využití</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Opravit přiřazení…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Účty, které žádné pravidlo nepřiřazuje držiteli</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Kdo využil který systém</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Co matice zobrazuje</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-hodiny</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Podíl na využití</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Z nároku</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Jednotky centra</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Žádný zdroj neuvádí, které účty v tomto období využívají GPU. Uvádí to zdroj Slurm, exportér s GPU podle účtů nebo importované soubory účtování.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>jako příjemce</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>jako plátce</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n systém neuvádí v tomto období využití podle účtů: %1</numerusform>
            <numerusform>%n systémy neuvádějí v tomto období využití podle účtů: %1</numerusform>
            <numerusform>%n systémů neuvádí v tomto období využití podle účtů: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n systém byl pozorován a nikdo ho nevyužil: %1</numerusform>
            <numerusform>%n systémy byly pozorovány a nikdo je nevyužil: %1</numerusform>
            <numerusform>%n systémů bylo pozorováno a nikdo je nevyužil: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Vynecháno, protože není znám ekvivalent H100: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Dotázat se nyní</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Pozastavit dotazování</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Dotazuje se…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Dotáže se zdroje jednou navíc, mimo obvyklý čas.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Pokračovat v dotazování</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Program se zdroje opět dotazuje tak často, jak je nastaveno.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Program se zdroje nedotazuje, dokud to znovu nepovolíte nebo dokud se znovu nespustí. Co se nezjistí, je mezera.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Změnit zdroj</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Přidat zdroj</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Vyzkoušet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>U&amp;ložit</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Přid&amp;at</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Název: pro přidání zdroj pojmenujte; pro zkoušku název není třeba.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Dotaz na %1…</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Nalezeno: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Zahodit změny? Ještě nejsou uloženy.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Zahodit zadané údaje? Zdroj ještě není přidán.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Pokračovat v úpravách</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zahodit</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Soubory obsahují jen některé úlohy</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Název</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>&amp;Systém</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Název s&amp;ystému</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Druh</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Sl&amp;ožka</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Interval</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Časové &amp;pásmo souborů</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Například jen jednoho účtu: pak nepokrývají žádnou dobu.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>&amp;Exportér</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Uživatelské &amp;jméno</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Kde je</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Token se přenáší bez šifrování: kdo po cestě naslouchá, může ho použít. Použijte https:// všude, kde síť není důvěryhodná.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>Soubor &amp;CA</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Klientský certi&amp;fikát</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Klientský klíč</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Složka, do které se vkládají soubory</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certifikát autority</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Klientský certifikát</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Klíč klientského certifikátu</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Soubor s tokenem</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Vlastní systém…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir nebo VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Stránka metrik (text OpenMetrics nebo Prometheus)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Složka se soubory účtování</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Rozpoznat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Žádný</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Soubor, který můžete číst jen vy</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Proměnná prostředí</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Příkaz, který ho vypíše</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Vložit sem</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>prázdné: jako systém</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Vybrat složku…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vybrat soubor…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>je uložen v souboru, který můžete číst jen vy</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>cesta k souboru s právy 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Název zůstává: nese ho vše, co bylo ze zdroje uloženo.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: obsahuje mezeru.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: začněte https:// nebo http://, jako v https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: dotazovat se lze jen https:// a http:// (ne %1://)</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: nelze přečíst (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: po %1:// chybí název hostitele</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: vynechte uživatele a heslo; mají vlastní pole.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: obsahuje mezeru; token žádnou nemá.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Složka: uveďte celou cestu, od /.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Časové pásmo: „%1“ neexistuje. Existuje například Europe/Helsinki.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Zjistit dotazem</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>Li&amp;mity a rozsah minulosti</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>&amp;Časový limit</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Na celou odpověď; nikdy delší než interval.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Nejvýše časovýc&amp;h řad</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Odpověď, která o jednom systému přinese více, selže a zůstane to, co bylo známo.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Nejvýše &amp;účtů</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Načítaná minul&amp;ost</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Kolik minulosti se vyžádá tam, kde mezipaměť žádnou nemá.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Minulé vzo&amp;rky po</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Jak daleko od sebe jsou vzorky z minulosti.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dnů</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>tak často jako dotazy</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>služba Slurm REST</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>Prometheus, nebo co odpovídá jako on</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>stránka metrik</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>složka se soubory účtování</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>kolik je tu GPU</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>které jsou alokované</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>jak jsou vytížené</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>kdo je využívá</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>co čeká</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>které úlohy běžely</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Někdo odpovídá a ptá se, kdo jste. Dalším krokem jsou přihlašovací údaje; potom se zdroj prozkoumá znovu.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Nalezeno: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Nalezeno: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n uzel</numerusform>
            <numerusform>%n uzly</numerusform>
            <numerusform>%n uzlů</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU podle počtu ve zdroji</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n účet</numerusform>
            <numerusform>%n účty</numerusform>
            <numerusform>%n účtů</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Uvádí: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Neuvádí: %1. Může to uvádět jiný zdroj téhož systému.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Katalog neříká, kolik GPU má %1.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Katalog uvádí %1 GPU (%2); zdroj neuvádí, kolik jich je.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Katalog uvádí %1 GPU (%2); zdroj jich uvádí %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>To souhlasí.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>To je o %1 méně.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>To je o %1 více.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Ověřte, že jde o tento systém nebo o jeho část.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Přidat zdroj</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Všechna pole najednou…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Přidat při&amp;hlašovací údaje…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Da&amp;lší</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Kde je</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Co bylo nalezeno</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Kdo tam jste</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Který systém to je</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Zkouška</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Adresa Promethea, služby Slurm REST nebo stránky metrik centra, jak byste ji otevřeli v prohlížeči. Co to je, zjistí další krok; zatím se nic neukládá.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Token pro Slurm nebo bearer, s ním uživatelské jméno pro základní ověřování (basic), nebo klientský certifikát.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Který systém z katalogu popisuje. Vybrán je nejpravděpodobnější.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Přid&amp;at</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;vřít</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Název: zdroj jménem %1 už existuje.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Zahodit zadané údaje? Zdroj ještě není přidán.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Dotaz na %1…</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Zdroj to nepřijímá: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Žádný systém v katalogu nemá přibližně tolik GPU.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Odpovídá tak, jak bude dotazován: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Soubory, které přijdou do složky, se od teď čtou jako zdroj %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>Zdroj %1 je od teď dotazován každou sekundu (%n&#xa0;s). Minulost se mezitím načítá, pokud ji zdroj má; jak daleko to je, ukazuje stránka Zdroje.</numerusform>
            <numerusform>Zdroj %1 je od teď dotazován každé %n&#xa0;s. Minulost se mezitím načítá, pokud ji zdroj má; jak daleko to je, ukazuje stránka Zdroje.</numerusform>
            <numerusform>Zdroj %1 je od teď dotazován každých %n&#xa0;s. Minulost se mezitím načítá, pokud ji zdroj má; jak daleko to je, ukazuje stránka Zdroje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Jeho token je v klíčence prostředí.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Jeho token je v souboru %1, který můžete číst jen vy.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>aktuální</translation>
    </message>
    <message>
        <source>late</source>
        <translation>opožděný</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nedostupný</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>zatím nepozorován</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Token se přenáší bez šifrování (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Jak se za posledních 7 dnů liší úlohy, vzorky a evidence centra; nad 1&#xa0;% se označuje</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>Za posledních 24 hodin dotazů: %1, selhání: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Poslední odpověď</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Odezva</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Vzorky za minutu</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Rozdíl počtů, 7 d</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Poslední hlášení</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pozastaveno</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>úlohy</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>vzorky</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>evidence centra</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 a %2 se za posledních 7 dnů liší o %3: viz reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 a %2 se za posledních 7 dnů liší o %3, záměrně</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 a %2 se za posledních 7 dnů shodují s přesností %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Zdroje</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Zatím se nic nesleduje. Přidejte zdroj: Prometheus, službu Slurm REST nebo stránku metrik centra, kterou smíte číst.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Změnit…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Odebrat…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Přidat zdroj…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Zdroje a výsledek jejich posledních dotazů</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n zdroj</numerusform>
            <numerusform>%n zdroje</numerusform>
            <numerusform>%n zdrojů</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Zatím bez dotazu.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Odpovídá, jak má.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>poslední odpověď %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n dotaz za posledních 24 hodin</numerusform>
            <numerusform>%n dotazy za posledních 24 hodin</numerusform>
            <numerusform>%n dotazů za posledních 24 hodin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n z nich selhal</numerusform>
            <numerusform>%n z nich selhaly</numerusform>
            <numerusform>%n z nich selhalo</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>načítání minulosti bylo zastaveno</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>načítá se minulost: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>token se přenáší bez šifrování: použijte https:// všude, kde síť není důvěryhodná</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Načíst minulost</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Zastavit načítání minulosti</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Odebrat zdroj</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Ukončit dotazování na %1? Co z něj bylo uloženo, zůstane.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Ukončit dotazování</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>vzorky jeho systému zabírají %1 mezipaměti</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, přibližně o %2 více za rok</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>celkem %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>průměr %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>součet %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>pozorováno %1</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Zatím bez zdroje: %n systém</numerusform>
            <numerusform>Zatím bez zdroje: %n systémy</numerusform>
            <numerusform>Zatím bez zdroje: %n systémů</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>ještě %n řádek: je v souboru CSV</numerusform>
            <numerusform>ještě %n řádky: jsou v souboru CSV</numerusform>
            <numerusform>ještě %n řádků: je v souboru CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Co by pravidlo udělalo</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Z posledních 30 dnů o tom není nic známo.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Výstraha je tu vyhlášena %n×.</numerusform>
            <numerusform>Výstraha je tu vyhlášena %n×.</numerusform>
            <numerusform>Výstraha je tu vyhlášena %n×.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>málo pozorování</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>Zemí: %1. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Hostí továrnu na AI</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Má anténu továrny na AI</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>ve srovnání s %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Alokované, vytížení neznámé</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Předchozí období</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>pozorováno zčásti</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 v průměru %2</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Bez dat: %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacita</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>průměr za %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Bez dat</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, neúplné</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, nejnižší</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, nejvyšší</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, od nejnižší po nejvyšší</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>bez dat, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Síť</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stát</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Přístup</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ekvivalenty H100</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULOVÁNO</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zpět (Alt+Vlevo)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vpřed (Alt+Vpravo)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Co se státu započítává</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Příjemce</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Plátce</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Příjemce: co využili uživatelé státu. Plátce: co bylo vyčerpáno z podílu státu.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Znovu zobrazit celé období (0 v grafu nebo dvojité kliknutí)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Každá GPU je vážena faktorem svého modelu. Kliknutím přepnete na fyzické GPU.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Všechny údaje zde pocházejí ze simulace, žádný ze skutečného centra.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Přejít na továrnu, stát, stránku nebo akci (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Vzhled</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Všechny sítě</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Všechny režimy</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, přiblíženo</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>znovu zobrazit celé období</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zavřít hlášení</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Celé období</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hodina</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Týden</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Měsíc</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Čtvrtletí</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Vlastní jednotky center</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Fyzické GPU-hodiny</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ekvivalenty H100</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Seskupit podle</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Malý nebo střední podnik</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Velký podnik</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Veřejný subjekt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>neuvedeno</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>dohodnuto</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>odhad</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>zástupná hodnota</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>úlohy</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>vzorky</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>úlohy a vzorky</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Plátce</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Příjemce</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Režim přístupu</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Model GPU</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-hodiny</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>GPU-h v ekvivalentu H100</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alokované, ale nevyužité</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>V jednotce centra</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Podíl na využití</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Běhy</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrytí</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Počítáno z</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Nárok k dnešnímu dni</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Z nároku</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Základ</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 GPU-sekund</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknutím zobrazíte způsob výpočtu.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Využití</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>GPU-hodiny, seskupené podle volby</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>celkem %1, v %n řádku</numerusform>
            <numerusform>celkem %1, ve %n řádcích</numerusform>
            <numerusform>celkem %1, v %n řádcích</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>V tomto období nebylo pozorováno žádné využití podle účtů.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Vynecháno, protože není znám ekvivalent H100: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Sdílené díly GPU (gres/shard, gres/mps) se nezapočítávají, protože nikdo neuvádí, kolik jich GPU má: %1. Uveďte pro systém shards_per_gpu nebo mps_per_gpu v souboru federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>Části MIG bez modelu GPU mohou být z více modelů a počítají se jako část prvního: %1. Uveďte v souboru federation.toml u kapacity systému její model, nebo pro jeho typy [[gpu_type]].</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Nároky jsou vynechány, protože filtr ukazuje jen část toho, co který plátce zaplatil.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>takový soubor není</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 nelze přečíst: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 nelze zapsat: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Pohled „%1“ je uložen.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Uložit tento pohled…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Kopírovat odkaz na tento pohled</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Otevřít odkaz nebo soubor…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Zatím není uložen žádný pohled</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Pohledy…	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Odkaz na pohled je zkopírován. Kdo jej otevře, uvidí tutéž stránku, období a filtry, a to z dat, která zná jeho vlastní program.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Uložit pohled jako soubor</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Pohledy (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Uloženo jako %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>V souboru %1 není žádný pohled.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>V souboru je %n pohled; toto je první.</numerusform>
            <numerusform>V souboru jsou %n pohledy; toto je první.</numerusform>
            <numerusform>V souboru je %n pohledů; toto je první.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Uložené pohledy nelze přečíst: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Nic se nezměnilo. Opravte nebo odstraňte soubor a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Pohledy nelze uložit do %1: %2. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>právě do něj zapisuje jiný program</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>přiblíženo na %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Zatím není uložen žádný pohled. Ctrl+D uloží, co okno ukazuje: stránku, období, filtry a přiblížení.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Uložené pohledy</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otevřít</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Přejmenovat…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Posunout &amp;nahoru</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Posunout &amp;dolů</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kop&amp;írovat odkaz</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Uložit jako &amp;soubor…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Ods&amp;tranit</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Otevřít od&amp;kaz nebo soubor…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Kdo jak dlouho čeká</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Čekání podle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stát</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Režim přístupu</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU úlohy</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Čekání úloh, které byly v tomto období připraveny ke spuštění</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Čekání p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Čekání p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Spuštěno</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Ještě čekají</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Polovina úloh čeká méně</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Devět z deseti úloh čeká méně</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>od chvíle, kdy se mohly spustit; včetně úloh, které ještě čekají</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Není zde známa žádná úloha, která byla v tomto období připravena ke spuštění. Uvádí je zdroj Slurm nebo importované soubory účtování.</translation>
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
        <translation>Zda se evropské továrny na AI využívají, kdo je využívá a kde to vázne. Zatím se nic nesleduje.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Prozkoumat simulovanou federaci</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Všechny továrny z katalogu s třiceti dny vymyšlených úloh, poskytované na tomto počítači ve vlastních formátech center. Nic z něj neodchází.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Prozkoumat</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Přidat první zdroj</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Prometheus, služba Slurm REST nebo stránka metrik centra, kterou smíte číst. Zkouška řekne, co bylo nalezeno, dříve než se cokoli uloží.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Přidat zdroj…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>zná payer, beneficiary, system, account, mode, partition, organisation a model; zadáno: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>GPU-hodiny v libovolném členění</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (GPU); více oddělte čárkami</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>časové pásmo, ve kterém se dělí období a chápou kalendářní data</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>zná hour, day, week, month a quarter; zadáno: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>jeden řádek pro každou hodinu, den, týden, měsíc nebo čtvrtletí</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>fyzické GPU, nebo ekvivalenty H100</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>jeden systém, podle identifikátoru</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>GPU-hodiny jsou hodiny fyzických GPU. Kde Slurm centra počítá čipy GPU
(LUMI: dva), je jich o to méně, než kolik dávají součty sacct a sreport;
site_units jsou v jednotce, ve které centrum účtuje.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Oč centrum požádat, FROM a TO jako v 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>které soubory byly importovány a co daly</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>vzít zpět vše, co soubor uváděl: úlohy, součty a pokrytou dobu</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>který soubor, podle číslování v import list</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>převzít účtování ze zaslaných souborů</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>druh souborů</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>soubory</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>čí úlohy to jsou, podle identifikátoru systému</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>--format příkazu sacct, pokud soubor nemá záhlaví</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>--delimiter příkazu sacct, pokud to není |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>i když soubor uvádí jiný cluster</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>soubory obsahují jen některé úlohy (jednoho účtu): nepokrývají žádnou dobu</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>časové pásmo časů v souborech (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>s --to: doba, na kterou bylo centrum dotázáno; celá se pak považuje za pokrytou</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>její konec, nezahrnutý</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>pro swf, který nepočítá GPU</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>vytvořit novou mezipaměť z toho, co lze přečíst z poškozené, a uvést, co chybí; poškozený soubor zůstane, jak je</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>nový soubor; na tomto místě ještě nesmí nic být; bez uvedení: vedle mezipaměti</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>dřívější kopie této mezipaměti, pro to, co nelze přečíst</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>co je kam přiřazeno, podle kterého pravidla, a co není</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>vypsat všechny platné verze pravidel: kdy přišly, kdo je změnil a proč</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Pravidla jsou v souboru federation.toml; „factoryfloor example federation“ vypíše vzor se všemi klíči.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>tytéž GPU-hodiny podle úloh, podle vzorků a podle vlastní evidence centra</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>časové pásmo, ve kterém se chápou kalendářní data</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>porovnat všechny souhrny s úlohami, ze kterých vznikly, a zjistit, zda soubor není poškozený</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>vytvořit souhrny znovu</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>zkopírovat mezipaměť, i když se do ní zapisuje</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>kopie; na tomto místě ještě nesmí nic být</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>vypsat pravidla ze souboru alerts.toml, jejich stav a vyhlášené výstrahy</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>výstrahy za posledních 30 dnů místo pravidel</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>uvést, jak často a kdy by pravidlo vyhlásilo výstrahu</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>pravidlo, podle identifikátoru</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>počet minulých dnů</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>okno se simulovanou federací</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>dny simulované minulosti</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>počáteční hodnota simulace</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>bez okna: v každém kroku simulace vypsat halu jako tabulku</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>poskytovat souhrny těchto systémů jako OpenMetrics, například na 127.0.0.1:9417; nejsou v nich uživatelé ani úlohy</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>s --publish: soubor s právy 0600 s tokenem (bearer), který je třeba posílat</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>s --publish: poskytovat přes TLS, s tímto řetězem v PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>klíč certifikátu v PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>načíst minulost systému z jeho zdrojů, jakkoli dávnou; co už je uloženo, se znovu nežádá</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>systém, podle identifikátoru</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>začátek (ISO 8601, nebo 7d pro dobu před sedmi dny)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>konec, nezahrnutý; bez uvedení: nyní</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>jeden vzorek pro každý takový časový krok, nejméně 1s; bez uvedení: tak často, jak se zdroje dotazuje</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>dekódovat jednu odpověď a říci, co v ní je, nebo který řádek či pole je chybné</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>soubor, nebo URL k načtení</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>co to má být</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>vypsat, co obsahuje mezipaměť a katalog</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>co zobrazit</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>jeden držitel: EU, nebo kód státu</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>zná: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>jedna metrika, podle názvu</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>jeden řádek pro každý takový časový krok</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>čekání: podle držitele, režimu přístupu nebo velikosti úlohy</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>vypsat federation.toml, sources.toml nebo alerts.toml se všemi klíči a vysvětlením</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>který soubor</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>musí být později než --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report a show vypisují, co bylo známo tehdy; ostatní příkazy a okno pracují s tím, co je nyní</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>okno, show, usage, attribution, reconcile, verify, backtest, plan a alerts čtou simulovanou federaci; ostatní příkazy pracují se soubory a s mezipamětí</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>jen show floor a show shares váží GPU podle jejich modelu</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: kapacita a využití evropských továren na AI</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>vypsat tuto nápovědu a skončit</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>vypsat verzi a skončit</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>adresář se soubory federation.toml, sources.toml a alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>soubor SQLite</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>jazyk textů, například de</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>vypsat, co bylo známo tehdy</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>se simulovanou federací místo mezipaměti: okno, nebo kterýkoli čtecí příkaz, například „factoryfloor --demo show floor“</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>s --demo: dny její minulosti</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>zapisovat na stderr, co program dělá; vybírá QT_LOGGING_RULES, například „factoryfloor.feeds=true“</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>dotazovat se a ukládat bez okna, do SIGINT nebo SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>jednou se dotázat každého zdroje a skončit</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>s --once: načíst i minulost zdrojů (backfill_days) a skončit, až bude načtena</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>zná </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; zadáno: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>vyžaduje čas, například 2026-11-22T08:00:00Z, datum, nebo 7d pro dobu před sedmi dny; zadáno: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>období podle názvu, například last-month, this-quarter nebo last-30d, místo --from a --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>začátek (ISO 8601, nebo 7d pro dobu před sedmi dny); bez uvedení: půlnoc třicet dnů před koncem</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>vyžaduje název, například Europe/Helsinki; zadáno: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>vyžaduje dobu, například 15m, 1h nebo 1d; zadáno: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>formát výpisu</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>zná pdf, html, xlsx, csv, json, deic a apel; zadáno: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>zná pdf, html, xlsx, csv a json; zadáno: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>na co se PDF tiskne</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; více oddělte čárkami</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (národní data o využití v Dánsku) a apel (souhrny pro EGI); více oddělte čárkami</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>název centra v GOCDB, pro apel (identifikátor systému)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>identifikátor, který DeiC přidělilo centru nebo jeho části, pro deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>složka pro zápis; bez uvedení: jeden soubor html nebo json na stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>uvádí složku pro soubory; na stdout jde jen jediný html nebo json</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (výchozí), last-quarter, last-year, nebo OD..DO</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>časové pásmo, ve kterém se dělí období (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>podle jazyka, nebo podle pravidel EU pro jednotnou úpravu dokumentů: státy v protokolárním pořadí, Řecko jako EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>shrnutí pro první stranu</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>přijímá ODDÍL=TEXT; zadáno: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>text pod oddílem; tolikrát, kolik je oddílů</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>vynechané oddíly, oddělené čárkami</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>co jeden držitel využil a zaplatil proti tomu, co smí</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>všechny továrny vedle sebe</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>jedna síť, podle identifikátoru; bez uvedení: všechny</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>jeden systém</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>číslo zprávy, jak ho vypisuje „report list“</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>navždy uchovat zprávu, jaká je nyní, a vypsat její identifikátor</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>zmrazené a zveřejněné zprávy</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>zmrazená zpráva jako soubory: navždy stejné údaje</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>označit zmrazenou zprávu jako zveřejněnou</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>které údaje jsou dnes jiné než ve zmrazené zprávě a proč; návratový kód 1, pokud nějaké jsou</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>zapsat časovač pro systemd, který zprávu pravidelně vytváří</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (měsíc), quarter (čtvrtletí) nebo year (rok)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>den v měsíci po období, 1 až 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>název, jak ho vypisuje „report definition list“</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>volby zprávy uložené pod názvem k opakovanému použití</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>pojmenované volby</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>uložit volby pod názvem; stejnojmenné se nahradí</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>název, pod kterým se znovu použijí</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>zpráva podle pojmenovaných voleb, jako soubory</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>ze simulované federace</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>navždy uchovat zprávu podle pojmenovaných voleb a vypsat její identifikátor</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>zapomenout pojmenované volby</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>hotová zpráva, jako soubory</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>jako manuálovou stránku</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>jako skript pro doplňování příkazového řádku v shellu</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NÁZEV</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>POUŽITÍ</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>POPIS</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VOLBY</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>PŘÍKAZY</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>SOUBORY</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>NÁVRATOVÝ KÓD</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Bez příkazu se otevře okno. Data jdou na standardní výstup, hlášení na standardní chybový výstup. Volby uvedené níže mohou stát před příkazem i za ním.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>kde se dotazovat; „factoryfloor example sources“ vypíše všechny klíče</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>kdo se počítá za koho; „factoryfloor example federation“ vypíše všechny klíče</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>co bylo pozorováno: vzorky, úlohy a výsledek každého dotazu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hotovo</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>odpověď zní ne, nebo nastala chyba; proč, uvádí standardní chybový výstup</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>příkazový řádek je chybný</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(povinné)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>V tomto období nevstoupila do fronty žádná úloha žádající GPU.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Nebyl požadován žádný systém této sítě.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>přehrát minulost systému: jak často platily meze čekání</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>posuzovat úlohy, které vstoupily do fronty od této chvíle (všechny dřívější jsou známy)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>konec této doby, nezahrnutý (nyní)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>vyžaduje číslo nad 0.5 a pod 0.999; zadáno: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>jak často musí mez platit (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours (naše), nebo qbets, publikovaná metoda; bez uvedení: obě, a s --each naše</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>jeden řádek pro každou úlohu</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>jak dobře byly předpovězeny volné GPU, místo čekání</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Každá mez se stanoví z toho, co bylo známo při vstupu úlohy do fronty:
z úloh, které do té doby začaly nebo skončily, a z toho, jak dlouho čekaly jiné.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>zná jen </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>kde a kdy může pilotní projekt běžet</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU naráz, v každém běhu</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>hodiny jednoho běhu</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>počet běhů (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>všechny běhy naráz; jinak jeden po druhém</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>vyhovující modely GPU, například H100,GH200 (libovolné)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>nejmenší paměť GPU v GB</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>první běh začne tehdy nebo později (nyní)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>systémy této sítě (všechny)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>tyto systémy, například lumi,alps (všechny)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>čí podíl se čerpá</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>režim přístupu (všechny)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>plánovat s tím, co bylo známo tehdy (nyní)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>volné GPU v příštích 14 dnech, po hodinách, místo možností</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>zapsat plán jako zprávu do této složky</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>formáty podkladu, například html,json; více oddělte čárkami (všechny)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Sdílené díly GPU (gres/shard, gres/mps) se nezapočítávají, protože nikdo neuvádí, kolik jich GPU má. Uveďte pro tyto systémy shards_per_gpu nebo mps_per_gpu v souboru federation.toml:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>Části MIG bez modelu GPU mohou být z více modelů a počítají se jako část prvního. Uveďte v souboru federation.toml u kapacity těchto systémů její model, nebo pro jejich typy [[gpu_type]]:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Tyto systémy se nezapočítávají do pokrytí, protože nikdo neuvádí, kolik mají GPU (capacity v souboru federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>V tomto období nevyužila GPU žádná úloha.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Není znám žádný účet: žádné centrum je neuvádí a za poslední rok nebyla účtována žádná úloha.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Není co porovnávat: z úloh, vzorků a vlastních součtů centra jsou pro toto období známy méně než dva druhy.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Žádná úloha nečekala na GPU.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Není známo, zda úlohy čekají: žádný zdroj neuvádí frontu.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>V tomto období nebyla připravena ke spuštění žádná úloha.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Čekání v tomto období nejsou známa: žádný zdroj neuvádí jednotlivé úlohy. Uvádí je zdroj slurm-rest nebo import sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>V tomto období nevyužila GPU žádná úloha, nebo na nich držitel nemá podíl.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>K tomuto období nikdo nenapsal poznámku.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>V tomto období nic takového není.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Žádný takový příděl není: uvádějí je položky [[award]] v souboru federation.toml; jak, ukáže „factoryfloor example federation“.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Není žádný zdroj: uvádí je sources.toml; jak, ukáže „factoryfloor example sources“.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>pohled, který se má otevřít: odkaz factoryfloor://view, nebo soubor</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>není to příkaz ani pohled: pohled je odkaz, který začíná factoryfloor:, nebo soubor .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>co se sleduje a komu se to oznamuje; „factoryfloor example alerts“ vypíše všechny klíče</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>termín posledního běhu; u data konec toho dne v UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Pohled jmenuje něco, co zde není známo, a je ukázán bez toho: %1. Jeho autor má možná obsáhlejší katalog nebo federation.toml.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Pohled nebyl otevřen: jeho pole „%1“ říká „%2“, čemuž tato verze nerozumí. Požádejte o pohled znovu.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Pohled nebyl otevřen: zapsala jej novější verze Factory Floor. Nainstalujte ji.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Pohled nebyl otevřen: jeho odkaz je delší než kterýkoli, jaký Factory Floor zapisuje. Požádejte o pohled jako soubor.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Toto není odkaz na pohled: ten začíná factoryfloor://view? a nemá mezery ani zalomení řádku.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>pohled má jen texty a tabulku „choice“.</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>jsou tu dva pohledy názvu „%1“; platí první.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 je větší než kterýkoli soubor pohledů, jaký Factory Floor zapisuje, a nebyl přečten.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 má více pohledů, než lze uchovat; poslední byly vynechány.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Z %1 nelze nic přečíst: %2 obsahuje to, co má záloha.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 obsahuje, co bylo možné přečíst z %2: %n řádek.</numerusform>
            <numerusform>%1 obsahuje, co bylo možné přečíst z %2: %n řádky.</numerusform>
            <numerusform>%1 obsahuje, co bylo možné přečíst z %2: %n řádků.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n řádek je ze zálohy.</numerusform>
            <numerusform>%n řádky jsou ze zálohy.</numerusform>
            <numerusform>%n řádků je ze zálohy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Nic nechybí.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Co chybí, počítá se jako nepozorované. Zdroje na to budou dotázány znovu, tak daleko zpět, jak uvádí backfill_days; na více se ptá „factoryfloor backfill“.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Chcete-li novou mezipaměť použít, dejte ji na místo poškozeného souboru, který zůstal beze změny, nebo ji uveďte pomocí --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: žádná osoba se neuvádí: identifikátory osob jsou prázdné a Person.json se nezapisuje. Čas CPU a úložiště jsou 0, protože tento program počítá GPU.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: identifikátor centra je nulový GUID. Uveďte správný pomocí --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: u %1 GPU-hodin není znám zdroj přístupu a u %2 univerzita; ověřovací program DeiC na tyto řádky upozorní.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: doby trvání jsou sekundy GPU, protože zpráva nemá pro GPU místo. Doby CPU je opakují a žádný benchmark se nepoužívá.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: centrum je označeno identifikátorem systému. Název podle GOCDB uveďte pomocí --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: měsíce jsou podle %1, ne podle UTC jako v EGI.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs je 0 tam, kde jsou známy jen vzorky.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Pozorováno je %1 období: příliš málo na odevzdání. Je třeba alespoň polovina.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Pozorováno je %1 období. Co nebylo pozorováno, v odevzdaných datech chybí.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Odevzdaná data počítají fyzické GPU.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Nebyla uložena žádná definice zprávy.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>O tomto období není nic známo; zpráva to uvádí.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Tento program byl sestaven bez okna a nezapisuje PDF. Umí to balíček „factoryfloor“; html, xlsx, csv a json se zapisují i zde.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Nebyla zmrazena žádná zpráva.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Žádný údaj se neliší od zprávy %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>Od zprávy %3 se liší údaje: %1 z %2.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Od zmrazení bylo importováno souborů: %1, nových nebo opravených úloh: %2.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Zpráva byla vytvořena bez těchto oddílů, ze kterých se nic neporovnává: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Zpráva %1 už byla zveřejněna. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Zatím nic neběží. Zapnete to takto: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Držitel „%1“ neexistuje. Známí jsou: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Síť „%1“ neexistuje. Známé jsou: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Zpráva nemá oddíl „%1“. Má: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Časové pásmo „%1“ neexistuje. Ze seznamu IANA jsou známa mimo jiné: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Simulovaná minulost nepřišla včas.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>„%1“ není období. Známá jsou: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: z období %1 má zpráva jen část, EGI však záznam bere za celý měsíc. Odevzdávejte celé měsíce, které skončily.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>V %1 zatím není mezipaměť. Vytvoří ji „factoryfloor collect“ a „factoryfloor import“, nebo uveďte jinou pomocí --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>vyžaduje GUID, například f0679faa-242e-11eb-3aba-b187bcbee6d4; zadáno: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Nejlepší možnost první. Mez čekání se zobrazuje jen tam, kde meze za posledních 90 dnů
platily nejméně u %1&#xa0;% úloh (při spolehlivosti %2); řádek uvádí, jak často.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Za poslední den vzrostla o %1, což je %2 za rok.</numerusform>
            <numerusform>Za poslední %n dny rostla o %1 denně, což je %2 za rok.</numerusform>
            <numerusform>Za posledních %n dnů rostla o %1 denně, což je %2 za rok.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Mezipaměť zabírá na disku %1.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Za poslední den nevzrostla.</numerusform>
            <numerusform>Za poslední %n dny nevzrostla.</numerusform>
            <numerusform>Za posledních %n dnů nevzrostla.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Jak rychle roste, bude známo zítra.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>To je více než její limit %1: nejstarší vzorky se průměrují, každou hodinu část.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Jejího limitu %1 bude dosaženo přibližně %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Z toho je %1 volných pro další data.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>Porovnáno: běhů %1, denních a měsíčních souhrnů %2; vše se shoduje.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>Porovnáno: běhů %1, denních a měsíčních souhrnů %2; liší se %3. „factoryfloor verify --rebuild“ vytvoří souhrny znovu.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Poškozen je sám soubor. „factoryfloor repair“ vytvoří nový z toho, co lze přečíst, a ze zálohy.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>Poškozena je %n hodina vzorků; počítá se jako nepozorovaná.</numerusform>
            <numerusform>Poškozeny jsou %n hodiny vzorků; počítají se jako nepozorované.</numerusform>
            <numerusform>Poškozeno je %n hodin vzorků; počítají se jako nepozorované.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Tento program byl sestaven bez okna. „factoryfloor demo --headless“ vypíše simulovanou halu a „factoryfloor collect“ se dotazuje center.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Není zde žádná obrazovka. Bez ní „factoryfloor demo --headless“ vypíše simulovanou halu a „factoryfloor collect“ se dotazuje center.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor je s touto mezipamětí již otevřen; jeho okno bylo přeneseno do popředí.</translation>
    </message>
</context>
</TS>
