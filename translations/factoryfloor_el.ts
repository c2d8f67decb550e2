<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Το Slurm μετρά %1 GPU, από τις οποίες %2 δεσμευμένες. Σε φυσικές GPU, όπου ένα τμήμα MIG ή ένα μερίδιο GPU μετρά αναλογικά, είναι %3 και %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Ζητήστε από το κέντρο την έξοδο της εντολής:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>Το %1 είχε ήδη εισαχθεί με άλλες επιλογές (%2). Όσα έλεγε για %3 εργασίες ανακλήθηκαν πρώτα.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: τίποτα προς εισαγωγή: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, εργασία %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, γραμμή %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: και %2 ακόμη.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Όσα δεν εισήχθησαν φυλάσσονται, χωρίς ονόματα, στο %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: %2 εργασίες έχουν αδύνατους χρόνους ή πλήθη και απορρίφθηκαν.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>Θεωρείται ότι το %1 περιέχει κάθε εργασία του %2 από %3 έως %4. Αν περιέχει μόνο μερικές, εισαγάγετέ το με --partial· αν καλύπτει μεγαλύτερο διάστημα, δηλώστε το με --from και --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>εντάξει</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>τίποτα νέο: έχει ήδη εισαχθεί</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>τίποτα από αυτό δεν είναι σωστό</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>ένα μέρος του είναι λανθασμένο</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>δεν εκτελέστηκε τίποτα</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Ένα άλλο Factory Floor γράφει στο %1. Κλείστε το ή βάλτε τα αρχεία σε φάκελο που παρακολουθείται (kind = &quot;folder&quot; στο sources.toml), από όπου θα τα παραλάβει εκείνο.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Δεν εισήχθη κανένα αρχείο.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>καμία</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Η εισαγωγή %1 (%2, σύστημα %3) ανακλήθηκε: όσα έλεγε για %4 εργασίες και %5 αθροίσματα δεν μετρούν πια. Μετρούν ξανά όσα ήταν γνωστά πριν για αυτές τις εργασίες.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Ο χρόνος από %1 έως %2 δεν καλύπτεται πια από αυτήν.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Ένα άλλο Factory Floor γράφει στο %1. Κλείστε το πρώτα.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Δεν υπάρχει εισαγωγή %1. Υπάρχουν: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Η εισαγωγή %1 έχει ήδη ανακληθεί, %2. Δεν άλλαξε τίποτα.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Δεν είναι γνωστό ισοδύναμο H100 για τις GPU: %1. Η χρήση εκεί δεν είναι γνωστή σε αυτή τη μονάδα και δεν περιλαμβάνεται σε κανένα άθροισμα ή μερίδιο. Μια καταχώριση [[gpu]] στο federation.toml ορίζει με πόσες H100 ισοδυναμεί ένα μοντέλο.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Η περίοδος από %1 έως %2 είναι κενή: το --from πρέπει να προηγείται του --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 από %2 έως %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>Η cache δεν έχει ακόμη δεδομένα: %1. Η εντολή «factoryfloor collect» τα ανακτά από τις πηγές, η «factoryfloor import» εισάγει αρχεία.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>Η cache δεν έχει ακόμη δεδομένα. Η εντολή «factoryfloor collect» τα ανακτά από τις πηγές, η «factoryfloor import» εισάγει αρχεία.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Δεν υπάρχουν δεδομένα από %1 έως %2. Υπάρχουν για: %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Κανένας κανόνας δεν έχει ελεγχθεί ακόμη: το παράθυρο και η εντολή «factoryfloor collect» τους ελέγχουν μία φορά το λεπτό.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Καμία ειδοποίηση την τελευταία ημέρα.</numerusform>
            <numerusform>Καμία ειδοποίηση τις τελευταίες %n ημέρες.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Δεν υπάρχει κανόνας «%1». Υπάρχουν: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: πίσω έως %2, %3 από %4 ημέρες (%5%)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Δεν μπορεί να ληφθεί τίποτα: το --from πρέπει να προηγείται του --to και το --every να είναι τουλάχιστον 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Καμία πηγή για το %1 δεν δίνει το παρελθόν της. Προσθέστε στο %2 μία με kind prometheus ή slurm-rest.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Διακόπηκε. Όσα ήρθαν διατηρούνται· η ίδια εντολή συνεχίζει από εκεί.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Ένα άλλο πρόγραμμα γράφει στο %1 και δεν λαμβάνει το παρελθόν για λογαριασμό αυτής της εντολής. Τερματίστε το, εκτελέστε ξανά αυτή την εντολή και μετά ξεκινήστε το πάλι.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Η cache ενημερώνεται: %1%. Ένα αντίγραφο της προηγούμενης κατάστασής της διατηρείται δίπλα.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Ένα άλλο πρόγραμμα γράφει ήδη στο %1. Εκείνο ανακτά δεδομένα από αυτά τα κέντρα· αλλιώς ορίστε άλλη cache με --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Τα συγκεντρωτικά στοιχεία δεν μπορούν να διατεθούν: %1 (%2). Διορθώστε την τιμή του --publish.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Τα συγκεντρωτικά στοιχεία διατίθενται στη διεύθυνση %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Όποιος φτάνει σε αυτή τη διεύθυνση μπορεί να τα διαβάσει: το --publish-token το περιορίζει.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Το παρελθόν από %1 και μετά έχει ληφθεί, με δεδομένα για το %2% αυτού του χρόνου.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Δεν ήταν δυνατή η λήψη του παρελθόντος. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Μια ειδοποίηση δεν μπόρεσε να σταλεί: %1, %2. Διορθώστε το [notify] στο alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Δεν υπάρχει πηγή για ανάκτηση. Προσθέστε μία στο %1, για παράδειγμα:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Ό,τι περίμενε στη μνήμη δεν ήταν δυνατό να γραφτεί και χάθηκε. Θα ζητηθεί ξανά από τις πηγές, όσο γνωρίζουν το παρελθόν τους.</translation>
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
        <translation>Εθνική</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>Πιλοτικό ICAIN</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>δεν δηλώθηκε</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Λογαριασμοί κατά ώρες GPU</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ώρες GPU</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Τρόπος πρόσβασης</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Σύστημα</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>χωρίς αντιστοίχιση</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>οι %1 μεγαλύτεροι σε σύνολο %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Κανένας κανόνας δεν αντιστοιχίζει αυτόν τον λογαριασμό.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>αναμενόμενες</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>οι μισές ώρες</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90% των ωρών</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>το πιλοτικό έργο</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>ανακοινωμένα</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Ελεύθερες GPU τις επόμενες 14 ημέρες</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Τα δείγματα είναι πολύ λίγα για πρόβλεψη των ελεύθερων GPU.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Αναμένονται ελεύθερες από %1 έως %2.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Το πιλοτικό έργο χωρά από %1 και μετά.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>το 5% έχει λιγότερες</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>το 25% έχει λιγότερες</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Αναμενόμενες</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>το 75% έχει λιγότερες</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>το 95% έχει λιγότερες</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Αναμενόμενες: %1 GPU</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Στις μισές τέτοιες ώρες: %1 έως %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>Στο 90% τέτοιων ωρών: %1 έως %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: χωρίς δεδομένα από %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>έως νεωτέρας</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>έως %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ανενεργός</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n ειδοποιεί</numerusform>
            <numerusform>%n ειδοποιούν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n αρχίζει</numerusform>
            <numerusform>%n αρχίζουν</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Κανονικά</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Τίποτα προς έλεγχο</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Διαρκεί</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Ειδοποίησε</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Διάρκεια</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Ακραία τιμή</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Κανόνας τότε</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>επιβεβαιώθηκε %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, συνεχίζεται</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Αφορά</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Ειδοποιεί όταν</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>σε σίγαση %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Αξιοποίηση δεσμευμένων</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Ποσοστό δέσμευσης</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Πίεση ουράς</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>GPU εκτός λειτουργίας</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Κάλυψη</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Απαντήσεις πηγής</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Ποσοστό δικαιώματος</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Αχρησιμοποίητη χορήγηση</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Καθυστέρηση πηγής</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Χαμηλή αξιοποίηση</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Υψηλή πίεση ουράς</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Χρήση πάνω από το δικαίωμα</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Λήξη αχρησιμοποίητης χορήγησης</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 κάτω από %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 πάνω από %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Καμία απάντηση πηγής</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 χωρίς δεδομένα</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>επί %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>για χορηγήσεις που λήγουν εντός %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>όλες οι πηγές</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>όλοι οι κάτοχοι</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>όλες οι χορηγήσεις</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>όλα τα συστήματα</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>την τελευταία ημέρα</numerusform>
            <numerusform>τις τελευταίες %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Δεν θα είχε ειδοποιήσει %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n ακόμη</numerusform>
            <numerusform>%n ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Θα είχε ειδοποιήσει %n φορά %1: %2.</numerusform>
            <numerusform>Θα είχε ειδοποιήσει %n φορές %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Σε σίγαση</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Κανονικά</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Αρχίζει</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Επιβεβαιωμένη</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Ειδοποιεί</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Ειδοποιήσεις</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Ποιες ειδοποιήσεις</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Τελευταίες 30 ημέρες</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Κανόνες</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Σίγαση</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Τι ειδοποιεί και τι αρχίζει</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Καμία ενεργή ειδοποίηση. Οι κανόνες ελέγχονται μία φορά το λεπτό.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Επιβεβαίωση</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>Εμφάνιση σελί&amp;δας</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Ειδοποιήσεις των τελευταίων 30 ημερών</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Καμία ειδοποίηση τις τελευταίες 30 ημέρες.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Νέος κανόνας…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Αλλα&amp;γή…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Α&amp;πενεργοποίηση</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Κατάργ&amp;ηση</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Ενεργο&amp;ποίηση</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Αρχική μορ&amp;φή</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Ο κανόνας του αρχικού συνόλου, όπως ήταν</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Για 1 ώρα</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>Για 1 ημέρα</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Για 1 εβδομάδα</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Έως νεωτέρας</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Χωρίς σίγαση</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Η cache ενημερώνεται: %1%. Ένα αντίγραφο της προηγούμενης κατάστασής της διατηρείται δίπλα.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Αποθήκευση εικόνας</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>Εικόνα PNG σε μέγεθος οθόνης (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Εικόνα PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Σχέδιο SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Αποθήκευση πίνακα</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Τιμές διαχωρισμένες με κόμμα (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Ζώνη ώρας</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Η ζώνη ώρας με την οποία αρχίζουν οι περίοδοι, χωρίζονται οι ημέρες και γράφονται οι ώρες</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Αντιστοίχιση</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Α&amp;ναίρεση</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Διόρθωση αντιστοίχισης</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Λογαριασμοί χωρίς αντιστοίχιση κατά ώρες GPU</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Σύστημα</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ώρες GPU</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>δεν δηλώθηκε</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Ωφελούμενος: ποιανού οι χρήστες ωφελούνται</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>&amp;Πληρωτής: ποιανού το μερίδιο αναλώνεται</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>&amp;Τρόπος πρόσβασης</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>&amp;Σημείωση: ποιος το λέει και γιατί</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>επιλέξτε…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Ανακαλεί την τελευταία αντιστοίχιση</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Αναζήτηση λογαριασμών που δεν αντιστοιχίζει κανένας κανόνας…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Κάθε λογαριασμός με χρήση σε αυτή την περίοδο έχει αντιστοιχιστεί.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Επιλέξτε πρώτα ποιος ωφελείται και ποιος πληρώνει</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>Λογαριασμός %1: μετρά τώρα για %2· το παρελθόν του ακολουθεί.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>Λογαριασμός %1: και πάλι χωρίς αντιστοίχιση.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Λογαριασμοί παραπάνω τους οποίους αφορά: %1, με %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Το %1 δεν μπόρεσε να γραφτεί: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Ένα Flatpak δεν μπορεί να προστεθεί μόνο του σε όσα ξεκινούν με την επιφάνεια εργασίας. Προσθέστε το στις ρυθμίσεις της επιφάνειας εργασίας.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(δικαίωμα %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Δικαίωμα</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Δικαίωμα: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Ειδοποιήσεις (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n ειδοποίηση που δεν έχει δει κανείς (Ctrl+B)</numerusform>
            <numerusform>%n ειδοποιήσεις που δεν έχει δει κανείς (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 από %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 χάθηκαν σε μηδενισμούς</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>έληξε, αδιάθετο υπόλοιπο %1</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>χρήση κάτω από %1 έως %2: η χορήγηση περικόπτεται</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>χρήση τουλάχιστον %1, όπως ζητείται έως %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Με τους κανόνες χρέωσης των κέντρων</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Κάντε κλικ για τον τρόπο υπολογισμού.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Πηγή: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Δεν χορηγήθηκε τίποτα εδώ, άρα τίποτα δεν αναλώνεται.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Η χορήγηση έληξε· αδιάθετο υπόλοιπο: %1.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Η χορήγηση εξαντλήθηκε.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Το δικαίωμα εξαντλήθηκε.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Παρατηρήθηκε πολύ μικρό μέρος αυτού του χρόνου για να προκύψει το υπόλοιπο και η διάρκειά του.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Παρατηρήθηκε πολύ μικρό μέρος των τελευταίων 28 ημερών για να προκύψει πόσο διαρκεί.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Με τον ρυθμό των τελευταίων 28 ημερών η χορήγηση δεν εξαντλείται έως τη λήξη της, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Με τον ρυθμό των τελευταίων 28 ημερών το δικαίωμα δεν εξαντλείται έως το τέλος αυτού του χρόνου, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Με τον ρυθμό των τελευταίων 28 ημερών η χορήγηση διαρκεί έως %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Με τον ρυθμό των τελευταίων 28 ημερών το δικαίωμα διαρκεί έως %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Υπόλοιπο: %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Υπόλοιπο, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Ευθεία γραμμή, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Υπόλοιπο: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Η χορήγηση εξαντλήθηκε στις %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Το δικαίωμα εξαντλήθηκε στις %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Ορισμός &amp;ορίων</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Γίνεται μέτρηση…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>για πάντα</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ημέρες</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>χωρίς όριο</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Μέγεθος της cache</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>Όπως ε&amp;λήφθησαν</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Ανά &amp;5 λεπτά</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>Μέγι&amp;στο στον δίσκο</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Για πόσο χρόνο τα δείγματα μένουν όπως ελήφθησαν· μετά, μία μέση τιμή ανά 5 λεπτά. Τα αθροίσματα ολόκληρων ωρών και η κάλυψη μένουν όπως ήταν.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Για πόσο χρόνο, από σήμερα, διατηρείται μία μέση τιμή ανά 5 λεπτά· μετά, μία ανά ώρα.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Όσο το αρχείο είναι μεγαλύτερο, τα παλαιότερα δείγματα συμπτύσσονται.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n ακόμη</numerusform>
            <numerusform>%n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Δείγματα ανά σύστημα: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Δείγματα νεότερα των 31 ημερών μένουν πάντα όπως ελήφθησαν.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Ανά 5 λεπτά: και αυτό μετρά από σήμερα, και πρέπει να είναι μεγαλύτερο.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Μέγιστο στον δίσκο: τουλάχιστον 10 MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>Ο πίνακας [cache] είναι λανθασμένος και δεν ισχύει· διορθώστε τον με το χέρι: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Αυτά δεν ορίζονται εδώ: τα δεδομένα είναι προσομοιωμένα ή το %1 δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Ορίζεται από το [cache] στο %1, όπου γράφεται κάθε αλλαγή που γίνεται εδώ.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Τίποτα δεν συμπτύσσεται από μόνο του. Ένα όριο γράφεται στο [cache] του %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Όρια της cache</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Τα δείγματα πέρα από αυτά τα όρια γίνονται μέσες τιμές και οι λεπτομέρειές τους δεν επανέρχονται. Να οριστούν τα όρια;</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Ορισμός ορίων</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>ΠΡΟΣΟΜΟΙΩΣΗ</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Το Slurm μετρά graphics compute dies (GCD): δύο ανά GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Σύμβαση της 31ης Αυγούστου 2026, 387,8 εκατ. ευρώ· διαθέσιμο προς χρήση το 2027</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Σύμβαση της 22ας Απριλίου 2026, 290 εκατ. ευρώ</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>Σύμβαση για αναβάθμιση ΤΝ από τις 26 Ιανουαρίου 2026, 129 εκατ. ευρώ (ES, PT, TR): δύο partition άγνωστου μεγέθους</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Επιπλέον, 16 H200 NVL χρησιμοποιούνται ως GPU νέφους (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Ο αριθμός είναι κατώτατη τιμή, το μοντέλο άγνωστο. Σύμβαση της 22ας Ιουλίου 2026, 80 εκατ. ευρώ· εγκατάσταση από το φθινόπωρο του 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Σύμβαση της 21ης Απριλίου 2026, 29,76 εκατ. ευρώ· εγκατάσταση από το 2026</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Εγκαινιάστηκε στις 8 Σεπτεμβρίου 2026, δίπλα στο σύστημα του MIMER</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Σύμβαση της 16ης Μαρτίου 2026, 55 εκατ. ευρώ, με GB200 NVL4· λειτουργία το δεύτερο εξάμηνο του 2026</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Σύντομα πλήρως διαθέσιμο, κατά ανακοίνωση του Ιουνίου 2026</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Exascale· εγκαινιάστηκε στις 5 Σεπτεμβρίου 2025. Έχουν δημοσιευτεί δύο αριθμοί: 5.938 κόμβοι × 4 = 23.752, που χρησιμοποιείται εδώ, και 5.884 × 4 = 23.536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Exascale· της κοινοπραξίας Jules Verne (Γαλλία, Κάτω Χώρες, Ελλάδα). Σύμβαση της 18ης Νοεμβρίου 2025· εγκατάσταση από το 2026</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Χωρισμένο σε cluster με μεταβαλλόμενα μεγέθη· ο αριθμός καθενός είναι όπως έχει τεκμηριωθεί και δεν προστίθεται στο σύνολο</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>Το σύστημα του SLAIF θα το αντικαταστήσει το 2027</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>Δίπλα του θα εγκατασταθεί το KarolAIna του CZAI</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>Partition βελτιστοποιημένο για ΤΝ, δίπλα στο LEONARDO· δεν βρέθηκε από πότε λειτουργεί</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Επιλέχθηκε στις 12 Μαρτίου 2025· δεν βρέθηκε σύμβαση</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Διαγωνισμός ανοικτός έως τις 16 Οκτωβρίου 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>Το partition GPU δίπλα στο Discoverer, το οποίο έχει μόνο επεξεργαστές</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Εξυπηρετεί το AI2F μέχρι να το αναλάβει το Alice Recoque</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Εξυπηρετεί το AI2F μέχρι να το αναλάβει το Alice Recoque· δεν βρέθηκε τι μετρά το Slurm του ως GPU</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Υπηρεσίες από το 2026· δεν βρέθηκε σύμβαση</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Θα αντικαταστήσει το Vega το 2027</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Επιλέχθηκε στις 10 Οκτωβρίου 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 εκατ. ευρώ από την Κοινή Επιχείρηση, επί συνόλου 200 εκατ.· πλήρης λειτουργία το 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Προς αγορά· η επιχορήγηση ισχύει από την 1η Σεπτεμβρίου 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Προς αγορά, συνολικά 82 εκατ. ευρώ· με πειραματική πλατφόρμα</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Σύστημα EuroHPC εκτός των Εργοστασίων ΤΝ</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Κανένα μέγεθος δεν διαφέρει περισσότερο από τη στρογγυλοποίησή του.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>%1 από %2 μεγέθη διαφέρουν περισσότερο από τη στρογγυλοποίησή τους.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Μετά το πάγωμα εισήχθη %n αρχείο,</numerusform>
            <numerusform>Μετά το πάγωμα εισήχθησαν %n αρχεία,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>με %n νέα ή διορθωμένη εργασία.</numerusform>
            <numerusform>με %n νέες ή διορθωμένες εργασίες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Δεν συγκρίθηκαν, επειδή η αναφορά δημιουργήθηκε χωρίς αυτές: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Αλλαγές μετά το πάγωμα</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ενότητα</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Τότε</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Διαφορά</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Αιτία</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>Δεν παρατηρήθηκε τίποτα σε αυτή την περίοδο.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Τα δεδομένα είναι προσομοιωμένα.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 ως πίνακας</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Εμφάνιση γραφήματος</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Εμφάνιση ως πίνακα</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>ΠΡΟΣΟΜΟΙΩΣΗ</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Ένα δείγμα πίσω</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Ένα δείγμα εμπρός</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Δέκα δείγματα πίσω</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Δέκα δείγματα εμπρός</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Πίσω στο προηγούμενο κενό ή στην προηγούμενη αλλαγή</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Εμπρός στο επόμενο κενό ή στην επόμενη αλλαγή</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Στο πρώτο δείγμα</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Στο τελευταίο δείγμα</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Η επόμενη σειρά προς τα πάνω</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Η επόμενη σειρά προς τα κάτω</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Μεγέθυνση στο σταυρόνημα</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Σμίκρυνση στο σταυρόνημα</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Εμφάνιση όλης της περιόδου</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Ένα ορατό διάστημα πίσω στον χρόνο</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Ένα ορατό διάστημα εμπρός στον χρόνο</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Πίσω στην προηγούμενη μεγέθυνση</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Καρφίτσωμα ή αποδέσμευση των τιμών στο σταυρόνημα</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Αρχή ή τέλος διαστήματος στο σταυρόνημα</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Προσθήκη σημείωσης στο σταυρόνημα</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Αποδέσμευση σταυρονήματος, καρφιτσώματος και διαστήματος, με αυτή τη σειρά</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Κίνηση με πλήκτρα</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Σειρές</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Προηγούμενη περίοδος ως γραμμή</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Λογαριθμική κλίμακα</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Ποσοστιαία κλίμακα</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Κάλυψη</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Μετακίνηση &amp;πάνω</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Μετακίνηση &amp;κάτω</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Εμφανίζονται οι στήλες που είναι επιλεγμένες· η πρώτη της λίστας στα αριστερά.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Στήλες της εικόνας συστημάτων</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Προεπι&amp;λογή</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>ΠΡΟΣΟΜΟΙΩΣΗ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Μεγέθη των δύο πλευρών και η διαφορά τους</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Σύστημα</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Όλα τα συστήματα</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Η περίοδος που προβάλλεται</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Η προηγούμενη περίοδος</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Διαφορά</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Κάλυψη: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Ποσοστό δέσμευσης</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Αξιοποίηση δεσμευμένων</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Δεσμευμένες αλλά αδρανείς</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Πίεση ουράς</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Δυναμικότητα</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Αδρανείς, κατά μέσο όρο</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Εκτός λειτουργίας, κατά μέσο όρο</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Αναμονή p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Αναμονή p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Αποθηκευμένες επιλογές</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Επιλέξτε ή δώστε όνομα</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Διατηρεί είδος, περίοδο, γλώσσα, σχόλια και ενότητες με αυτό το όνομα· ο «τελευταίος πλήρης μήνας» παραμένει ο εκάστοτε τελευταίος</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Διαγράφει τις επιλογές με αυτό το όνομα· οι αναφορές που δημιουργήθηκαν παραμένουν</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Οι επιλογές αποθηκεύτηκαν ως «%1».</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>Το «%1» διαγράφηκε.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n ενεργή ειδοποίηση</numerusform>
            <numerusform>%n ενεργές ειδοποιήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Εμφάνιση ειδοποιήσεων</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Όλα καλά.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>Το όνομα %1 δεν βρέθηκε. Ελέγξτε τη διεύθυνση και αν αυτό το δίκτυο μπορεί να την επιλύσει.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Δεν υπάρχει σύνδεση: %1 (%2). Ελέγξτε αν ο διακομιστής λειτουργεί και αν παρεμβάλλεται τείχος προστασίας.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>Το πιστοποιητικό υπογράφηκε από αρχή που δεν θεωρείται αξιόπιστη εδώ: %1 (%2). Δηλώστε την αρχή του κέντρου με «ca».</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>Το πιστοποιητικό ανήκει σε άλλον υπολογιστή: %1 (%2). Χρησιμοποιήστε το όνομα που αναγράφεται στο πιστοποιητικό.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>Το πιστοποιητικό δεν ισχύει αυτή τη στιγμή: %1 (%2). Πρέπει να το ανανεώσει το κέντρο· ελέγξτε και το ρολόι αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Δεν υπάρχει κρυπτογραφημένη σύνδεση: %1 (%2). Ελέγξτε αν η θύρα υποστηρίζει TLS· αν η πηγή χρησιμοποιεί απλό HTTP, αρχίστε τη διεύθυνσή της με http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>Ο proxy δεν άφησε το αίτημα να περάσει: %1 (%2). Ελέγξτε τις ρυθμίσεις proxy του περιβάλλοντος.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>Δεν ήρθε έγκαιρα απάντηση: %1 (%2). Ελέγξτε τη διεύθυνση και τη θύρα, και αν ο διακομιστής είναι υπερφορτωμένος· η επόμενη ανάκτηση θα ξαναδοκιμάσει.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>Η σύνδεση έκλεισε πριν ολοκληρωθεί η απάντηση: %1 (%2). Η επόμενη ανάκτηση θα ξαναδοκιμάσει.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>Το αίτημα παραπέμφθηκε αλλού και δεν ακολουθήθηκε: %1 (%2). Δώστε την τελική διεύθυνση της πηγής.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>Η απάντηση είναι μεγαλύτερη από το επιτρεπτό: %1 (%2). Ζητήστε λιγότερα, με προεπιλογή (preset) ή δικά σας ερωτήματα.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>Η απάντηση δεν μπόρεσε να αποσυμπιεστεί: %1 (%2). Ίσως φταίει ένας proxy πριν από το κέντρο.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>Η απάντηση δεν είναι έγκυρο HTTP: %1 (%2). Ελέγξτε τη διεύθυνση και τη θύρα.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>Τα διαπιστευτήρια απορρίφθηκαν: %1 (%2). Ελέγξτε τον χρήστη και το token της πηγής.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>Το token δεν γίνεται πια δεκτό: %1 (%2). Ανανεώστε το ή φροντίστε το «token_command» να δίνει νέο.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>Το αίτημα απορρίφθηκε: %1 (%2). Ελέγξτε τη διεύθυνση και το είδος της πηγής.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>Η απάντηση ήταν κενή: %1. Ο exporter λειτουργεί αλλά δεν μετρά τίποτα· πρέπει να το εξετάσει το κέντρο.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>Η απάντηση δεν είναι JSON: %1 (%2). Ίσως παρεμβάλλεται σελίδα σύνδεσης ή proxy.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>Η απάντηση δεν είναι αυτή που δίνει αυτό το είδος πηγής: %1 (%2). Ελέγξτε το είδος και τη διεύθυνσή της.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>Αδύνατη ανάγνωση (%1): %2. Πρέπει να το διορθώσει όποιος το γράφει.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>Ήρθε απάντηση (%1), αλλά αναφέρεται εσωτερικό πρόβλημα: %2. Πρέπει να το εξετάσει το κέντρο.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>Δόθηκε μόνο μέρος των δεδομένων: %1 (%2). Τα μεγέθη καλύπτουν λιγότερα ώσπου να είναι ξανά πλήρη.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>Δεν υπάρχει καμία από τις μετρικές που ζητήθηκαν: %1 (%2). Ελέγξτε την προεπιλογή (preset) και τα ερωτήματα.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>Χρησιμοποιείται έκδοση που δεν γνωρίζει αυτό το πρόγραμμα: %1 (%2). Ίσως βοηθήσει ένα νεότερο πρόγραμμα.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Διορθώστε την καταχώριση· τα υπόλοιπα ισχύουν.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>Τα διαπιστευτήρια δεν διαβάστηκαν: %1 (%2). Ελέγξτε το αρχείο, τη μεταβλητή ή την εντολή που τα δίνει.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Ένα άλλο πρόγραμμα διέγραψε την cache %1 ενώ χρησιμοποιούνταν. Γράφτηκε ξανά στην ίδια θέση· δεν χάθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Ένα άλλο πρόγραμμα αντικατέστησε την cache %1 ενώ χρησιμοποιούνταν. Όσα συλλέχθηκαν βρίσκονται στο %2, όπου η συλλογή συνεχίζεται. Για να τα διατηρήσετε, κλείστε αυτό το πρόγραμμα και βάλτε εκείνο το αρχείο στη θέση του άλλου.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Ένα άλλο πρόγραμμα περιέκοψε ή αντικατέστησε την cache %1 ενώ χρησιμοποιούνταν. Η συλλογή συνεχίζεται στο νέο αρχείο %2. Κλείστε αυτό το πρόγραμμα και βάλτε στη θέση του κατεστραμμένου ένα αντίγραφο ασφαλείας, εκείνο το αρχείο ή ό,τι δημιουργεί η εντολή «factoryfloor repair».</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Ένα άλλο πρόγραμμα διέγραψε το ημερολόγιο (-wal) της cache %1 ενώ χρησιμοποιούνταν. Το περιεχόμενό του αποθηκεύτηκε· δεν χάθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Ένα άλλο πρόγραμμα περιέκοψε το ημερολόγιο (-wal) της cache %1 ενώ χρησιμοποιούνταν. Ίσως λείπουν οι πιο πρόσφατες ανακτήσεις· μετρούν ως μη παρατηρημένες. Η εντολή «factoryfloor verify» συγκρίνει τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>Το %1 γράφτηκε από νεότερη έκδοση αυτού του προγράμματος (%2). Έμεινε άθικτο· ενημερώστε το πρόγραμμα ή ορίστε άλλο αρχείο.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>Το %1 δεν μπορεί να γραφτεί (%2). Αλλάξτε τα δικαιώματά του ή ορίστε άλλο αρχείο με --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>Ο δίσκος του %1 είναι γεμάτος (%2). Ελευθερώστε χώρο: όσα συλλέχθηκαν περιμένουν στο μεταξύ στη μνήμη.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Ένα άλλο πρόγραμμα γράφει στο %1 (%2). Αυτό εδώ μόνο διαβάζει και ακολουθεί.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>Το %1 βρίσκεται σε δικτυακό σύστημα αρχείων (%2), όπου η cache δεν είναι ασφαλής. Μεταφέρετέ το σε τοπικό δίσκο.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>Το %1 δεν διαβάζεται (%2). Ελέγξτε αν υπάρχει και αν επιτρέπεται η ανάγνωσή του.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>Το %1 δεν μπορεί να γραφτεί (%2). Ελευθερώστε χώρο στον δίσκο του ή ορίστε φάκελο όπου επιτρέπεται η εγγραφή.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>Το %1 ανήκει σε άλλο σύστημα (%2). Ορίστε το σωστό· αν παρ’ όλα αυτά ανήκει σε αυτό, δώστε --force ή, για φάκελο στο sources.toml, force = true.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Διακόπηκε πριν ολοκληρωθεί.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Σφάλμα του προγράμματος: %1 (%2). Αναφέρετέ το με αυτά τα λόγια.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Δεν υπάρχει σύστημα «%1». Υπάρχουν: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Δεν υπάρχει αναφορά %1. Υπάρχουν: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Η αναφορά %1 δεν διαβάζεται από την cache (%2). Επιστρέψτε σε αντίγραφο ασφαλείας της cache ή παγώστε την εκ νέου.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Δεν υπάρχει ορισμός αναφοράς «%1». Υπάρχουν: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Ο ορισμός αναφοράς «%1» δεν αποθηκεύτηκε (%2). Επιλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>Τα αθροίσματα είναι μεγαλύτερα από όσο μπορεί να μετρηθεί: %1 (%2). Κάποια εργασία έχει αδύνατους χρόνους ή GPU· δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>Η σημείωση για %1 δεν αποθηκεύτηκε (%2). Γράψτε την ξανά, με λιγότερα λόγια.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Η cache ανοίγει ακόμη. Τα μεγέθη θα εμφανιστούν μόλις ανοίξει.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Άγνωστο πρόβλημα: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>Η διεύθυνση είναι άγνωστη εκεί: %1 (%2). Ελέγξτε τη διαδρομή της.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>Εσωτερικό σφάλμα: %1 (%2). Η επόμενη ανάκτηση θα ξαναδοκιμάσει· αν επιμένει, πρέπει να το εξετάσει το κέντρο.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Η πηγή</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>η πηγή</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>Το %1 δεν μπορεί να χρησιμοποιηθεί ως cache (%2). Έμεινε άθικτο· ορίστε άλλο αρχείο με --cache ή, αν είναι κατεστραμμένο, δημιουργήστε νέο από αυτό με την εντολή «factoryfloor repair».</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Τρόπος υπολογισμού</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Αντιγραφή του τρόπου υπολογισμού</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Αμφίβολο</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (παρατηρήθηκαν %2 από %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, σταθμισμένο κατά GPU (μόνο ο χρόνος: παρατηρήθηκαν %2 από %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Κάλυψη</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Δείγματα</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Εκτελέσεις εργασιών</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Κενά</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, συνολικά %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Μέθοδος</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Πιο πρόσφατα δεδομένα</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Αποθήκευση ως CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Αποθήκευση ως εικόνας…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Αντιγραφή ή αποθήκευση</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Αντιγραφή, αποθήκευση ως CSV ή ως εικόνας (Shift+F10 στον πίνακα ή στο γράφημα)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>Αντιγράφηκε: «%1». Επικολλήστε ως πίνακα ή ως εικόνα.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Αποθηκεύτηκε ως %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Το %1 δεν μπόρεσε να γραφτεί: %2. Επιλέξτε άλλον φάκελο.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU κατά χρήση</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Δεν υπάρχουν δείγματα αυτού του συστήματος σε αυτή την περίοδο.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Ποσοστό δέσμευσης</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Αξιοποίηση δεσμευμένων</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Δεσμευμένες αλλά αδρανείς</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Βάθος ουράς</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Το κέντρο δεν δείχνει ποιες εργασίες περιμένουν.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Αναμονή έως την έναρξη</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Το κέντρο δεν δίνει εργασίες ή άρχισαν πολύ λίγες για να προκύψει συμπέρασμα.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Αναμονή p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Μερίδιο ανά κράτος</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Το κέντρο δεν δείχνει ποιοι λογαριασμοί εκτελούν εργασίες.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Ώρες αιχμής</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Δεσμευμένες GPU ανά κράτος</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Απασχόληση όλων των GPU</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>όλων των χρηστών</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>ως ωφελούμενος</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>ως πληρωτής · μερίδιο δυναμικότητας, γραμμή: δικαίωμα</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>για: %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPU που ζητούν οι επιλέξιμες εργασίες· κάτω από τη γραμμή οι παρακρατημένες και οι εξαρτημένες εργασίες</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPU που ζητούν οι επιλέξιμες εργασίες</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>οι μισές εργασίες περιμένουν λιγότερο από p50, οι εννέα στις δέκα λιγότερο από p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>ποσοστό δέσμευσης ανά ώρα και ημέρα της εβδομάδας, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Εργοστάσιο</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Πίνακας</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Αριθμοί αντί για γραφήματα</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Αριθμοί αντί για γραφήματα (T σε γράφημα)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Αποθήκευση εικόνας…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Αποθήκευση όλων των γραφημάτων ως εικόνας</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Μεγέθη, μερίδια και αναμονές που αφορούν περίοδο υπολογίζονται μόνο για αυτόν τον χρόνο. Κάντε κλικ για ολόκληρη την περίοδο.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Προηγούμενο εργοστάσιο</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Επόμενο εργοστάσιο</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Σύγκριση…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Με άλλο εργοστάσιο ή άλλη περίοδο</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Χωρίς πηγή ακόμη</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, επιλεγμένη</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Αξιοποιημένες</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Δεσμευμένες, όχι απασχολημένες</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Απασχολημένες, άγνωστη δέσμευση</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Αδρανείς</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Εκτός λειτουργίας</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Αναμονή p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Αναμονή p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Χωρίς τρόπο πρόσβασης</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Δυναμικότητα</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Άλλα</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Παρακρατημένες ή εξαρτημένες</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>δεν άρχισε καμία εργασία</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>των εργασιών που άρχισαν εντός %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Αδρανείς ή εκτός λειτουργίας</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Δεσμευμένες</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Βάθος ουράς</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>δεν επιτεύχθηκε</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Αμφίβολο: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (αμφίβολο)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Κάντε κλικ για τον τρόπο υπολογισμού.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>όπως στην προηγούμενη περίοδο</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 έναντι προηγ. περιόδου</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 έναντι προηγ. περιόδου</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>λήψη του παρελθόντος…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>αμφίβολο</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>κάλυψη %1</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Αμφίβολο: οι μετρήσεις των GPU του αντιφάσκουν.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Τα δεδομένα είναι προσομοιωμένα.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Κάλυψη %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Αμφίβολο: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Πιο πρόσφατα δεδομένα: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Κάντε κλικ για τον τρόπο υπολογισμού.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>ΠΡΟΣΟΜΟΙΩΣΗ</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>άγνωστη προηγ. περίοδος</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Δεν δίνεται μεταβολή: από την περίοδο %1 παρατηρήθηκαν πολύ λίγα για σύγκριση.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>όπως στην περίοδο %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 έναντι της περιόδου %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Αξιοποιημένες</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Δεσμευμένες, όχι απασχολημένες</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Δεσμευμένες, άγνωστη απασχόληση</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Αδρανείς</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Εκτός λειτουργίας</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Απασχολημένες</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Δεν δηλώθηκαν</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Δεν παρατηρήθηκε σε αυτή την περίοδο.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Δικαίωμα</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Ράβδος συστήματος</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Εικόνα συστημάτων: μία κάρτα ανά εργοστάσιο</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>ενεργό</translation>
    </message>
    <message>
        <source>late</source>
        <translation>καθυστερεί</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>μη προσβάσιμο</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>δεν παρατηρήθηκε ακόμη</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Επικαιρότητα</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Φίλτρο (%n)</numerusform>
            <numerusform>Φίλτρα (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Φίλτρο</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Εμφανίζονται: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Συστήματα ανά επικαιρότητα ή ανά χώρα</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Φίλτρο: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Factory</source>
        <translation>Εργοστάσιο</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Σύστημα</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Δυναμικότητα</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Αξιοποιημένες</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Δεσμευμένες, όχι απασχολημένες</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Δεσμευμένες</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Αδρανείς</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Εκτός λειτουργίας</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Ποσοστό δέσμευσης</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Απασχόληση όλων των GPU, όπου δεν δίνονται δεσμεύσεις</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Αξιοποίηση δεσμευμένων</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Δεσμευμένες αλλά αδρανείς</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Κάλυψη των δεσμευμένων αλλά αδρανών</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Εκκρεμείς τώρα</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Αναμονή p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Αναμονή p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>απασχόληση %1, άγνωστη δέσμευση</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>άγνωστη δέσμευση</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ισοδύναμα H100</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU κατά χρήση</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Μερίδιο δυναμικότητας</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Δέσμευση, 24 h έως τώρα</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Δέσμευση, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Εκκρεμείς H100</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Εκκρεμείς GPU</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Παλαιότητα τώρα</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Παλαιότητα</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Αμφίβολο: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Η τωρινή κατάσταση, όποια κι αν είναι η περίοδος.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Μόνο για: %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Το κέντρο δεν δίνει εργασίες ή άρχισαν πολύ λίγες για να προκύψει συμπέρασμα.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Οι μισές εργασίες περιμένουν λιγότερο από %1, οι εννέα στις δέκα λιγότερο από %2. Μετρούν και οι εργασίες που περιμένουν ακόμη.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Το κέντρο δεν δείχνει πόσο απασχολημένες είναι οι δεσμευμένες GPU του.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 δεσμευμένες και όχι απασχολημένες σε αυτή την περίοδο.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Παλαιότητα του νεότερου δείγματος, στην πηγή.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Δεσμευμένες GPU επί όσων λειτουργούν.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ενεργό</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 εγκατεστημένες, σύμφωνα με τον κατάλογο ή το κέντρο</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Κανείς δεν δηλώνει πόσες GPU υπάρχουν.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Δεσμευμένες GPU επί όσων λειτουργούν, τις τελευταίες 24 ώρες.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1 ζητούνται από εργασίες που θα μπορούσαν να αρχίσουν τώρα· παρακρατημένες και εξαρτημένες εργασίες δεν μετρούν.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Το κέντρο δεν δείχνει ποιες εργασίες περιμένουν.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Αξιοποίηση</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Καμία πηγή ακόμη. Μια υπηρεσία Slurm REST, ένα Prometheus ή μια σελίδα μετρικών του κέντρου θα το έδειχνε· με ένα κλικ προσθέτετε μία πηγή.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>τι περιμένει</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Μια υπηρεσία Slurm REST ή αρχεία λογιστικών στοιχείων θα το έδειχναν.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>πόσο απασχολημένες είναι οι GPU</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Ένας exporter GPU σε Prometheus θα το έδειχνε.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Το δεύτερο, ένας exporter GPU σε Prometheus.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Δεν παρέχεται: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Μέση απασχόληση στον δεσμευμένο χρόνο GPU.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Εικόνα συστημάτων: GPU κάθε εργοστασίου ανά κατάσταση</translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
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
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 ποσ. μονάδες</translation>
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
        <translation>ποσ. μονάδες</translation>
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
        <translation>%1 ημ %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 ημ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>τώρα</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>πριν από %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>Qt time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ff::FreshnessChips</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n ενεργή</numerusform>
            <numerusform>%n ενεργές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n καθυστερεί</numerusform>
            <numerusform>%n καθυστερούν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n μη προσβάσιμη</numerusform>
            <numerusform>%n μη προσβάσιμες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n χωρίς ερώτημα ακόμη</numerusform>
            <numerusform>%n χωρίς ερώτημα ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Πηγές, κατά το πόσο πρόσφατες είναι. Κάντε κλικ για τη λίστα.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Δημοσίευση</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Αλλαγές μετά το πάγωμα</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Τη σημειώνει ως την έκδοση που παραδόθηκε</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Πίσω στο πρόχειρο</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Δημοσιευμένη αναφορά αρ. %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Παγωμένη αναφορά αρ. %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, αντί της αρ. %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: τα μεγέθη όπως αποθηκεύτηκαν.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Γίνεται σύγκριση…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Μετάβαση</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Εργοστάσιο, κράτος, σελίδα ή ενέργεια</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Πού θα μεταβείτε</translation>
    </message>
    <message>
        <source>page</source>
        <translation>σελίδα</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Σύνοψη</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Εργοστάσια</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Μερίδια</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Σχεδιασμός</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Αναφορές</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Πηγές</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Προσθήκη πηγής</translation>
    </message>
    <message>
        <source>action</source>
        <translation>ενέργεια</translation>
    </message>
    <message>
        <source>system</source>
        <translation>σύστημα</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>κεραία</translation>
    </message>
    <message>
        <source>state</source>
        <translation>κράτος</translation>
    </message>
    <message>
        <source>view</source>
        <translation>προβολή</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Υψηλότερο: %1. Χαμηλότερο: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>χωρίς δεδομένα</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Οι σελίδες της πλευρικής γραμμής, από πάνω</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Μετάβαση σε εργοστάσιο, κράτος ή σελίδα</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Ειδοποιήσεις: όσες ισχύουν, όσες προηγήθηκαν, οι κανόνες</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Πίσω και εμπρός</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Από το ένα στοιχείο ελέγχου ή γράφημα στο επόμενο</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>Σε πίνακα ή γράφημα: αντιγραφή, ως πίνακα και ως εικόνας</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>Σε πίνακα ή γράφημα: αποθήκευση ως CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>Σε πίνακα ή γράφημα: αποθήκευση ως εικόνας</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>Σε πίνακα ή γράφημα: το μενού του</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Σε μέγεθος: ο τρόπος υπολογισμού του</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Αυτή η λίστα</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Τα μεγέθη του ως πίνακας, και πίσω</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Αντιγραφή, ως πίνακα και ως εικόνας</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Σύρσιμο</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Μεγέθυνση· με Shift μετατόπιση, με Ctrl επιλογή διαστήματος</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+τροχός</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Μεγέθυνση στη θέση του δείκτη</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Κλικ</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Καρφίτσωμα των τιμών· στο υπόμνημα, απόκρυψη μιας σειράς</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Διπλό κλικ</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Ολόκληρη η περίοδος· στο υπόμνημα, μία σειρά μόνη της</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Πληροφορίες για το Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Δυναμικότητα και χρήση των Εργοστασίων ΤΝ της Ευρώπης, από την τηλεμετρία των ίδιων των κέντρων. Ελεύθερο λογισμικό με την άδεια GNU General Public License, έκδοση 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Κατά μήκος ενός γραφήματος στον χρόνο</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>Σε γράφημα στον χρόνο</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Αποθήκευση όσων δείχνει το παράθυρο ως προβολής</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Οι αποθηκευμένες προβολές</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>Σε πίνακα: ταξινόμηση κατά τη στήλη του κελιού</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Χωρίς αντιστοίχιση</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Αλβανία</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Αυστρία</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Βοσνία-Ερζεγοβίνη</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Βέλγιο</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Βουλγαρία</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Ελβετία</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Κύπρος</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Τσεχία</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Γερμανία</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Δανία</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Εσθονία</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Ελλάδα</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Ισπανία</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Ένωση</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>Κοινοπραξία EUROPA</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Φινλανδία</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Γαλλία</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Ηνωμένο Βασίλειο</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Κροατία</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ουγγαρία</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ιρλανδία</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Ισραήλ</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Ισλανδία</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Ιταλία</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Λιχτενστάιν</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Κένυα</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Λιθουανία</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Λουξεμβούργο</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Λετονία</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Μολδαβία</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Μαυροβούνιο</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Βόρεια Μακεδονία</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Μάλτα</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Κάτω Χώρες</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Νορβηγία</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Πολωνία</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Πορτογαλία</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Ρουμανία</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Σερβία</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Σουηδία</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Σλοβενία</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Σλοβακία</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Τουρκία</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ουκρανία</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ουγκάντα</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Άλλα</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Ευρωπαϊκή Ένωση</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>συμφωνημένο</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>εκτίμηση</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>ενδεικτικό</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>χορήγηση %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>χρήση από αυτήν %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>υπόλοιπο %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>αδιάθετο %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>πληρωμή %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>δικαίωμα %1 έως σήμερα</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>βάση: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Λογαριασμοί που κανένας κανόνας δεν αντιστοιχίζει σε κάτοχο.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Δεν είναι γνωστό κανένα δικαίωμα εδώ.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Χρήση ως πληρωτή όπου είναι γνωστό δικαίωμα: %1 από %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Πηγή: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>η χορήγηση στον λογαριασμό %1 στο %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Παραλείφθηκαν, επειδή δεν είναι γνωστό ισοδύναμο H100: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Δεν μετρούν εδώ, επειδή καλύπτουν και άλλα συστήματα: χορηγήσεις σε %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Χρήση</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Επί δικαιώματος</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Κάλυψη</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 στο %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>ως ωφελούμενος</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>ως πληρωτής</translation>
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
            <numerusform>Χορηγήθηκαν σε %n λογαριασμό.</numerusform>
            <numerusform>Χορηγήθηκαν σε %n λογαριασμούς.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Ανάλωση</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Τρόποι πρόσβασης</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Δεν είναι γνωστή ούτε χορήγηση ούτε δικαίωμα εδώ.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>Ώρες GPU κατά τρόπο πρόσβασης</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Καμία χρήση σε αυτή την περίοδο.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>ως πληρωτής</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>ως ωφελούμενος</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Από τη χρήση που μετρά εδώ δεν παρατηρήθηκε τίποτα.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>υπόλοιπο %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Κάντε κλικ για τον τρόπο υπολογισμού.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Αναζήτηση κράτους</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Κράτη</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Δικά σας</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Με χρήση στην περίοδο</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Όλα τα κράτη</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Τα άλλα κράτη</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>Αρ. %1, αντί της αρ. %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Αρ. %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>δημοσιεύτηκε %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>πάγωσε %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Καμία ακόμη. Το «Πάγωμα» διατηρεί μια αναφορά με τα μεγέθη της όπως είναι, ό,τι κι αν συμβεί στα δεδομένα.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Παγωμένες και δημοσιευμένες αναφορές</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Πάγωσε ως αναφορά αρ. %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Η αναφορά αρ. %1 δημοσιεύτηκε.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Υπόμνημα</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Αξιοποιημένες</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Δεσμευμένες, όχι απασχολημένες</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Δεσμευμένες, άγνωστη απασχόληση</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Αδρανείς</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Εκτός λειτουργίας</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Ένα token που επικολλάται φυλάσσεται στην κλειδοθήκη της επιφάνειας εργασίας· αν εκείνη δεν το δεχτεί, σε αρχείο που διαβάζετε μόνο εσείς.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Εδώ δεν υπάρχει κλειδοθήκη επιφάνειας εργασίας (το secret-tool δεν είναι εγκατεστημένο ή δεν εκτελείται συνεδρία), οπότε ένα token που επικολλάται φυλάσσεται σε αρχείο που διαβάζετε μόνο εσείς (δικαιώματα 0600), στον φάκελο «tokens» των ρυθμίσεων.</translation>
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
        <translation>Factory Floor – προσομοίωση</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>όλες ταυτόχρονα</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>όχι πριν από</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>λήγει έως</translation>
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
        <translation>GPU τα&amp;υτόχρονα</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>&amp;Διάρκεια εκτέλεσης</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Εκτελέσεις</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Η μία μετά την άλλη ή όλες ταυτόχρονα</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>&amp;Μοντέλο GPU</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>Μ&amp;νήμη ανά GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Τουλάχιστον</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>Έναρ&amp;ξη</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Αλλιώς αρχίζει τώρα</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Προθεσμία</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>Μερίδι&amp;ο</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Ποιανού το μερίδιο αναλώνει το πιλοτικό έργο</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>&amp;Τρόπος πρόσβασης</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Επίπεδο εμπιστο&amp;σύνης</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Πόσο συχνά πρέπει να ισχύει ένα όριο</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Πρώτη ημέρα του πιλοτικού έργου</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Τελευταία ημέρα του πιλοτικού έργου</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Αδιάφορο</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Κανενός</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Προσθήκη σημείωσης</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Αλλαγή σημείωσης</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Επισκευή ψύξης· νέες ρυθμίσεις χρονοπρογραμματιστή …</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Πότε (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Σημείωση</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Η σημείωση είναι πολύ μεγάλη: %n χαρακτήρας παραπάνω.</numerusform>
            <numerusform>Η σημείωση είναι πολύ μεγάλη: %n χαρακτήρες παραπάνω.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Τη βλέπει όποιος διαβάζει αυτή την cache: μη γράφετε ονόματα προσώπων.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Η σημείωση αποθηκεύτηκε. Αφορά %1, εκτός της περιόδου που προβάλλεται.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Κατάργηση σημείωσης</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Να καταργηθεί οριστικά αυτή η σημείωση;</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Κατάργηση</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Κανείς δεν έγραψε σημείωση για αυτή την περίοδο. Μια σημείωση εμφανίζεται στα γραφήματα παραπάνω και συνοδεύει ό,τι εξάγεται.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Προσθήκη σημείωσης…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Αλλαγή…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Κατάργηση</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Σημειώσεις αυτού του συστήματος σε αυτή την περίοδο</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Άνοιγμα προβολής</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Σύνδεσμος προς προβολή</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Σύνδεσμος που σας εστάλη</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ά&amp;νοιγμα</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Αρχείο…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Προβολές (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Αναμένεται από %1 έως %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Με το όριο αρχίζει έως %1 και τελειώνει έως %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Κοστίζει %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Το μερίδιο έχει υπόλοιπο %1 φέτος πριν από το πιλοτικό έργο.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Τι εμφανίζεται για την επιλογή</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>Μελλοντικές ελεύθερες GPU</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Πόσο αξιόπιστο είναι</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Σενάρια</translation>
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
        <translation>άγνωστο μέγεθος</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Σύστημα</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Αναμενόμενη αναμονή</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>Όριο %1</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Αναμονή και εκτελέσεις, έως %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Λήγει έως</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Υπόλοιπο μεριδίου</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Γιατί εδώ</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, συνδέεται με %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>χαμηλότερη: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Ποσοστό δέσμευσης</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Αξιοποίηση δεσμευμένων</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Δεσμευμένες αλλά αδρανείς</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Πίεση ουράς</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Κάλυψη</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Εικόνα συστημάτων</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Μήκος των ράβδων</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Μερίδιο</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Σύγκριση…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Δύο περίοδοι ή δύο συστήματα δίπλα δίπλα</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Ποιος έκανε χρήση</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Μερίδιο ωρών GPU ανά χώρα</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Μερίδιο ωρών GPU</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Δεν παρατηρήθηκε χρήση ανά λογαριασμό σε αυτή την περίοδο.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 ισοδύναμα H100 σε %n σύστημα</numerusform>
            <numerusform>%1 ισοδύναμα H100 σε %n συστήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU σε %n σύστημα</numerusform>
            <numerusform>%1 GPU σε %n συστήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n χωρίς γνωστό ισοδύναμο H100: %1</numerusform>
            <numerusform>%n χωρίς γνωστό ισοδύναμο H100: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n του οποίου οι GPU δεν μετρώνται: %1</numerusform>
            <numerusform>%n των οποίων οι GPU δεν μετρώνται: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>λήψη του παρελθόντος…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Μερίδιο Ένωσης</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Μερίδιο: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 εκκρεμή ισοδύναμα H100</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1 εκκρεμείς GPU</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>τώρα</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>για: %1</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Οι αναμονές και οι εκκρεμείς GPU αφορούν μόνο: %1. Όλα τα άλλα μεγέθη αφορούν όλους τους χρήστες.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Οι αναμονές, οι εκκρεμείς GPU και το «Ποιος έκανε χρήση» αφορούν μόνο: %1. Όλα τα άλλα μεγέθη αφορούν όλους τους χρήστες.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>Όλων των χρηστών: το φίλτρο δεν ισχύει.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>ως πληρωτής · μερίδιο δυναμικότητας, γραμμή: δικαίωμα</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>ως ωφελούμενος</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Μερίδιο δυναμικότητας</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Κανένα σύστημα δεν περνά το φίλτρο.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Προβολή: πίνακας, κάρτες, στήλες</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Πίνακας</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Κάρτες</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Στήλες…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>Εμφανίζεται %1 από %n σύστημα</numerusform>
            <numerusform>Εμφανίζονται %1 από %n συστήματα</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Τι δείχνει ο χάρτης</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Χρήση</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Δικαίωμα</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: μεταβολή έναντι της περιόδου %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Ποσοστό δικαιώματος ανά χώρα</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Καμία χώρα δεν έχει δικαίωμα που να είναι γνωστό εδώ.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Όλα τα δίκτυα</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, ως πληρωτής</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, ως ωφελούμενος</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Σελίδες της αναφοράς</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Με ώ&amp;ρες της ημέρας</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Προσαρμοσμένη περίοδος</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Από</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>Έ&amp;ως, μαζί με αυτή την ημέρα</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>Έ&amp;ως, χωρίς αυτή τη στιγμή</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Το τέλος πρέπει να είναι μετά την αρχή.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · ώρα %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Τελευταίες 24 ώρες</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Τελευταίες 7 ημέρες</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Τελευταίες 30 ημέρες</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Αυτός ο μήνας</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Αυτό το τρίμηνο</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Αυτό το έτος</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Περασμένος μήνας</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Περασμένο τρίμηνο</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Περασμένο έτος</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Προσαρμοσμένη</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>ΠΡΟΣΟΜΟΙΩΣΗ</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Πηγή: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>κάλυψη %1</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Τι χρειάζεται το πιλοτικό έργο</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Επιλογές</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>στα συστήματα του παραπάνω δικτύου· η περίοδος, το κράτος και η πρόσβαση παραπάνω δεν ισχύουν εδώ</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Συστήματα όπου μπορεί να εκτελεστεί το πιλοτικό έργο, το καλύτερο πρώτο</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>Σημεί&amp;ωμα …</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Γράφει το σχέδιο ως αναφορά, σε κάθε μορφή, σε φάκελο</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Φάκελος για το σημείωμα</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Το σημείωμα αποθηκεύτηκε ως %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Αναπαράγονται οι ουρές των τελευταίων μηνών· την πρώτη φορά χρειάζονται λίγα δευτερόλεπτα.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Κανένα σύστημα δεν ανήκει σε αυτό το δίκτυο.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n σύστημα μπορεί να το εξυπηρετήσει</numerusform>
            <numerusform>%n συστήματα μπορούν να το εξυπηρετήσουν</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 συνολικά</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Χρόνος απόκρισης, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Πιο αργή, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Ανάκτηση</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Έκβαση</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Δείγματα</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>απαντήθηκε</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>απέτυχε</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Ανακτήσεις ως γράφημα ή μία προς μία</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Γράφημα</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Καταγραφή</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Πόσο από το αρχείο καταγραφής</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ώρες</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ημέρες</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Χρόνος απόκρισης των ανακτήσεων</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>Το αρχείο καταγραφής δεν έχει καμία ανάκτηση από αυτή την πηγή.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Ανακτήσεις μία προς μία, πρώτα η νεότερη</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Αντιγραφή ή αποθήκευση του αρχείου καταγραφής των ανακτήσεων</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Ανακτήσεις</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n ανάκτηση</numerusform>
            <numerusform>%n ανακτήσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n απέτυχε</numerusform>
            <numerusform>%n απέτυχαν</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Προσαρμογή πλάτους</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Μικρότερο</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Μικρότερο (Ctrl+τροχός)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Μεγαλύτερο</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Μεγαλύτερο (Ctrl+τροχός)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Αναζήτηση στην αναφορά</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Η αναφορά δημιουργείται</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Σελίδα %1 από %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Δεν βρέθηκε</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n σημείο</numerusform>
            <numerusform>%n σημεία</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>Διαβάστηκαν %1 από %2 μέρη</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Καμία αναφορά των βιβλίων του κέντρου δεν βρίσκεται ολόκληρη μέσα σε αυτόν τον χρόνο.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Τα δείγματα για τον χρόνο των βιβλίων του κέντρου προέκυψαν από τα λογιστικά του στοιχεία· δεν συγκρίνονται με τα βιβλία.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Τα βιβλία του κέντρου αναφέρουν μόνο ορισμένους λογαριασμούς· τα δείγματα, που δεν γνωρίζουν λογαριασμούς, δεν συγκρίνονται με αυτά.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Τα βιβλία του κέντρου καλύπτουν το %1 αυτού του χρόνου· ό,τι βρίσκεται δίπλα τους αφορά τον ίδιο χρόνο και τους ίδιους λογαριασμούς.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Τα δείγματα για το %1 αυτού του χρόνου προέκυψαν από τα λογιστικά στοιχεία του κέντρου, χωρίς μέτρηση: εργασίες και δείγματα συγκρίνονται στον υπόλοιπο.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>με %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>κεραίες: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>Εργοστάσιο ΤΝ</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Συμμετέχουν</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Συστήματα</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Κεραία</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Πληροφορίες</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Σύστημα</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Δυναμικότητα</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Δυναμικότητα από %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Χρέωση</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Μερίδιο: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>δεν επιτεύχθηκε: πάρα πολλές περιμένουν ακόμη ή εγκατέλειψαν</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>έναρξη - επιλεξιμότητα· p90 κατά Kaplan και Meier, με λογοκριμένες παρατηρήσεις τις εργασίες που περιμένουν ακόμη και όσες ακυρώθηκαν ενώ περίμεναν</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>εργασίες</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>παρακρατημένες και εξαρτημένες εργασίες, και όσες είναι για αργότερα ή για κράτηση, δεν μετρούν· ένας πίνακας εργασιών (array) σε αναμονή μετρά με κάθε του task</translation>
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
        <translation>άρχισαν</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>περιμένουν ακόμη ή έφυγαν χωρίς έναρξη</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Δεν παρατηρήθηκε</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Προγραμματισμένη διακοπή: έως %1 GPU</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>λογαριασμός %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>γονικός λογαριασμός %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>ετικέτα %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>μοτίβο %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Χωρίς τρόπο πρόσβασης</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>συμφωνημένο</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>εκτίμηση</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>ενδεικτικό</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>εγκατεστημένες</translation>
    </message>
    <message>
        <source>available</source>
        <translation>διαθέσιμες</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>δεσμεύσιμες</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>άγνωστο πλήθος %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>μονάδα</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPU σε ισοδύναμα H100</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>φυσικές GPU</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Οι πηγές δείχνουν %1 GPU (%2), το federation.toml ή ο κατάλογος λέει %3: ελέγξτε ποιες ετικέτες διακρίνουν τις GPU ή τη δυναμικότητα εκεί.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>Δεσμευμένες είναι %1 GPU, με δυναμικότητα %3 (%2): το ένα από τα δύο είναι λάθος.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, με ημερομηνία %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1· %2 από %3 GPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>καμία</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>δεν μετράται</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>όπως το δίνει η πηγή</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, ο μέσος όρος του κέντρου για όλες τις GPU</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%1 από %2 συστήματα έχουν πηγή</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Η προηγούμενη απάντηση ισχύει ακόμη.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Η νεότερη απάντηση είναι παλαιότερη από 2,5 διαστήματα.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Δεν έχει οριστεί πηγή για αυτό το σύστημα.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Δεν είναι γνωστό ισοδύναμο H100 για τις GPU του.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Η πηγή του δείχνει πόσες GPU υπάρχουν και πόσο απασχολημένες είναι, όχι όμως ποιες είναι δεσμευμένες.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>δείγματα</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>ένα δείγμα ισχύει έως το επόμενο και το πολύ για 2,5 διαστήματα· μετά είναι κενό και ποτέ μηδέν</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>δεσμευμένες / (δυναμικότητα - εκτός λειτουργίας - προγραμματισμένη διακοπή), ποτέ πάνω από 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>δεσμευμένες</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>δυναμικότητα</translation>
    </message>
    <message>
        <source>down</source>
        <translation>εκτός λειτουργίας</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>προγραμματισμένη διακοπή</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>αδρανείς ή εκτός λειτουργίας, άγνωστο</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>παραλείφθηκε, επειδή δεν δείχνει τι είναι δεσμευμένο</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>μέση απασχόληση στον δεσμευμένο χρόνο GPU</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>απασχολημένες και δεσμευμένες</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>δεσμευμένες όπου η απασχόληση είναι γνωστή</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>απασχόληση από</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>συστήματα που τη δίνουν</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(δεσμευμένες - απασχολημένες και δεσμευμένες), άθροισμα στον χρόνο που παρατηρήθηκαν και τα δύο</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>των δεσμευμένων</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>μέση απασχόληση όλων των GPU· η πηγή δεν δείχνει ποιες είναι δεσμευμένες</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>απασχόληση</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>δυναμικότητα όπου η απασχόληση είναι γνωστή</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>εκκρεμείς GPU x χρονικά όρια / διαθέσιμες GPU· ανώτατη τιμή, επειδή τα όρια ξεπερνούν τους χρόνους εκτέλεσης</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>εκκρεμείς GPU x χρονικά όρια, μέση τιμή</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>διαθέσιμες GPU, μέση τιμή</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>παρατηρημένος χρόνος / ζητούμενος χρόνος, για όλα τα συστήματα με πηγή, σταθμισμένα κατά τις GPU τους</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>παρατηρήθηκαν</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>ζητήθηκαν</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>δεν σταθμίζεται στην κάλυψη, επειδή η δυναμικότητά του δεν είναι γνωστή</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 στο %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>ώρες συσκευής x μονάδες του κέντρου ανά ώρα συσκευής</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>μονάδες ανά ώρα συσκευής</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>χορήγηση</translation>
    </message>
    <message>
        <source>used</source>
        <translation>χρήση</translation>
    </message>
    <message>
        <source>left</source>
        <translation>υπόλοιπο</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>χάθηκαν σε μηδενισμούς</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>αδιάθετο</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>κανένας κανόνας δεν αντιστοιχίζει αυτούς τους λογαριασμούς</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>δεν χρησιμοποιήθηκε λογαριασμός αυτού του κατόχου</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 και %2 ακόμη</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 από %2: δυναμικότητα %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>περίοδος</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 έως %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>άθροισμα για τις εργασίες: φυσικές GPU x ώρες wall time εντός της περιόδου, ως πληρωτής</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>άθροισμα για τις εργασίες: φυσικές GPU x ώρες wall time εντός της περιόδου, ως ωφελούμενος</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>όλες οι ώρες GPU</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>χρήση ως πληρωτή όπου είναι γνωστό δικαίωμα</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>χρήση σε συστήματα χωρίς δικαίωμα</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>παραλείφθηκε, επειδή οι GPU του δεν έχουν ισοδύναμο H100</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>ώρες GPU χρήσης ως πληρωτή / ώρες GPU δικαιώματος έως τώρα· δικαίωμα = άθροισμα στον χρόνο του κλάσματος x τη βάση του</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>δικαίωμα έως σήμερα</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>βάση</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>εργασίες: χρόνος για τον οποίο είναι γνωστή κάθε εργασία· δείγματα: χρόνος για τον οποίο ισχύουν</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>χορήγηση - χρήση από τους λογαριασμούς με χορήγηση και τους υπαγόμενους σε αυτούς, εντός των χορηγήσεων - αδιάθετο στη λήξη χορήγησης</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>καμία χορήγηση δεν είναι γνωστή: δικαίωμα της περιόδου - χρήση ως πληρωτή σε συστήματα με γνωστό δικαίωμα</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>χρήση πέρα από χορηγήσεις που έληξαν</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>η χρήση μετρά για τον πλησιέστερο ίδιο ή γονικό λογαριασμό με χορήγηση σε ισχύ· αν είναι πολλές, για όποια λήγει πρώτη</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>ρυθμός των τελευταίων 28 ημερών</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>ανεπαρκή δεδομένα</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>εξαντλείται</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>παρατηρήθηκε πολύ μικρό μέρος αυτού του χρόνου</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>Μία ώρα GPU είναι μια ολόκληρη MI250X: δύο die για μία ώρα</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Ολόκληροι κόμβοι: 4 ώρες GPU ανά κόμβο και ώρα· υπολογίζεται από τα die, άρα είναι κατώτατη τιμή όταν μια εργασία ζητά λιγότερα από οκτώ</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(πυρήνες / 8, μνήμη / 64 GB, die) x ώρες x 0,5· μόνο από τα die, άρα κατώτατη τιμή</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: αν η χρήση είναι κάτω από 40% μετά από 6 μήνες, η χορήγηση περικόπτεται αυτόματα</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Ολόκληροι κόμβοι με 4 GH200· η ποσόστωση ορίζεται εκ νέου κάθε τρίμηνο και ό,τι δεν χρησιμοποιηθεί χάνεται</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU x ώρες / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Η μηνιαία ποσόστωση είναι το σύνολο διά τους μήνες της χορήγησης· μετά από αυτήν, χαμηλότερη προτεραιότητα</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Δεν υπάρχει δίκτυο «%1». Γνωστά είναι: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Δεν υπάρχει σύστημα «%1». Γνωστά είναι: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Δεν υπάρχει κάτοχος «%1». Γνωστοί είναι: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Δεν υπάρχει τρόπος πρόσβασης «%1». Γνωστοί είναι: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Δεν υπάρχει μοντέλο GPU «%1». Γνωστά είναι: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>Το πλήθος των GPU πρέπει να είναι από 1 έως %1· είναι %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Οι ώρες μιας εκτέλεσης πρέπει να είναι πάνω από 0 και το πολύ %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Το πλήθος των εκτελέσεων πρέπει να είναι από 1 έως %1· είναι %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>Η μνήμη μιας GPU πρέπει να είναι πάνω από 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Το επίπεδο εμπιστοσύνης πρέπει να είναι πάνω από 0,5 και κάτω από 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Η προθεσμία %1 δεν είναι μετά από %2, τον χρόνο του σχεδίου.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Από %1 έως την προθεσμία %2 υπάρχουν %3 h, αλλά μόνο οι εκτελέσεις χρειάζονται %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Έχει %1 GPU του ζητούμενου είδους· το πιλοτικό έργο χρειάζεται %2 ταυτόχρονα.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Δεν έχει %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>Καμία από τις GPU του δεν είναι γνωστό ότι έχει %1 GB μνήμης.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Δεν είναι γνωστό πόσες GPU έχει και δεν παρατηρήθηκε καμία εργασία του.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Χωρίς όριο: δεν είναι γνωστή καμία εργασία του, και τα δείγματα ελεύθερων GPU και ουράς δείχνουν μόνο %1 από τις %2 ενάρξεις που χρειάζεται ένα όριο.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Χωρίς όριο: δεν είναι γνωστή καμία εργασία του, και το όριο από δείγματα ίσχυσε μόνο στο %1 των %2 δοκιμών των τελευταίων 90 ημερών.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Χωρίς όριο: δεν παρατηρήθηκαν ούτε εργασίες ούτε ελεύθερες GPU και βάθος ουράς. Οι αναμονές χρειάζονται εγγραφές εργασιών, από το accounting του Slurm ή από αρχεία.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Δεν παρατηρήθηκαν αρκετές εργασίες για ένα όριο: %1 από %2 τις τελευταίες 90 ημέρες.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Χωρίς όριο: τις τελευταίες 90 ημέρες ίσχυσε μόνο για το %1 των %2 εργασιών.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Χωρίς όριο: δεν παρατηρήθηκε καμία εργασία του. Οι αναμονές χρειάζονται εγγραφές εργασιών, από το accounting του Slurm ή από αρχεία.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Αφορά εργασίες κάθε μεγέθους: παρατηρήθηκαν πολύ λίγες αυτού του μεγέθους.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Από δείγματα: δεν είναι γνωστή καμία εργασία του. Το όριο προκύπτει από τις ελεύθερες GPU και το βάθος της ουράς και είναι ευρύτερο από ένα όριο από εργασίες· ίσχυσε στο %1 των %2 δοκιμών των τελευταίων 90 ημερών.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>Το όριο %1 ίσχυσε για το %2 των %3 εργασιών τις τελευταίες 90 ημέρες.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Το διάμεσο όριο ήταν %1 φορές εκείνο της δημοσιευμένης μεθόδου (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Με προεκβολή: η μεγαλύτερη εργασία που παρατηρήθηκε είχε %1 GPU.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Ίσως λήξει μετά την προθεσμία: με το όριο %1 των αναμονών του λήγει στις %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Το μερίδιο έχει υπόλοιπο %1 GPU-h φέτος, %2 λιγότερες από όσες χρειάζονται.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Η αναμενόμενη αναμονή μιας εκτέλεσης είναι %1· το όριο %2 είναι %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>Το όριο %1 για την αναμονή μιας εκτέλεσης είναι %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 από %2 και μετά</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Τρόποι πρόσβασης: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Άγνωστου μεγέθους ή χρόνου απόφασης: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Όχι για πιλοτικό έργο αυτού του μεγέθους ή αυτής της διάρκειας: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Δεν προβλέπονται ελεύθερες GPU: χρειάζονται 14 ημέρες δειγμάτων για το ποιες GPU είναι δεσμευμένες· παρατηρήθηκαν %1 h.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>Αυτές τις ημέρες το αναμενόμενο πλήθος ελεύθερων GPU δεν επαρκεί για μια εκτέλεση του πιλοτικού έργου.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Με το αναμενόμενο πλήθος ελεύθερων GPU μια εκτέλεση χωρά από %1 και μετά. Ίσως προλάβει να τις πάρει η ουρά.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Προκύπτει από %1 h δειγμάτων· οι ώρες συντήρησης παραλείπονται και όσα έχουν ανακοινωθεί αφαιρούνται.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Δοκιμάστηκε στο παρελθόν με αφετηρία %1 ημέρες: η ζώνη 90% περιείχε το %2 των ωρών και η ζώνη 50% το %3· το σφάλμα (pinball loss) ήταν %4 φορές εκείνο του «όπως την ίδια ώρα μία εβδομάδα πριν».</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>όλη η διαφορά είναι εκ σχεδιασμού</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>%1 μένουν πέρα από όσα είναι εκ σχεδιασμού</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>δεν είναι γνωστή αιτία· συγκρίνετε λογαριασμούς και ημέρες</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>αδρανείς κρατήσεις: το sreport χρεώνει %1 κρατημένων, αδρανών GPU στον λογαριασμό τους· οι εργασίες δεν τις έχουν</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>κενά: τα δείγματα καλύπτουν το %1 του χρόνου, το μεγαλύτερο κενό είναι %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>ο exporter του κέντρου ίσως μετρά κρατημένες GPU ως δεσμευμένες</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>εργασίες είναι γνωστές μόνο για το %1 του χρόνου· εισαγάγετε ή ανακτήστε τις υπόλοιπες</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>μονάδες: το ένα είναι %1 φορές το άλλο, σαν το ένα να μετρά die και το άλλο GPU</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>το sreport χρεώνει στον λογαριασμό της τις GPU που μένουν αδρανείς σε μια κράτηση· καμία εργασία δεν τις είχε</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>το sreport μετρά ένα τμήμα MIG ως μία GPU και δεν μετρά μερίδια GPU· εδώ το καθένα μετρά ως το μέρος του από μια GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>οι GPU μιας εργασίας σε αναστολή παραμένουν δεσμευμένες και μετρούν· ο χρόνος elapsed του sacct δεν τις περιλαμβάνει</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|πρώτο - δεύτερο| / το μεγαλύτερο από τα δύο</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>εργασίες+δείγματα</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>διαφορά πάνω από 1% επισημαίνεται</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>τα βιβλία του κέντρου</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>πιθανή αιτία</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>αρχεία που εισήχθησαν</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>ολοκλήρωμα στην περίοδο των GPU που δεσμεύτηκαν για τους λογαριασμούς</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>άθροισμα για τις εργασίες: φυσικές GPU x συντελεστής του μοντέλου τους x ώρες wall time εντός της περιόδου</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>άθροισμα για τις εργασίες: φυσικές GPU x ώρες wall time εντός της περιόδου</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>δευτερόλεπτα GPU</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>οι κανόνες αντιστοίχισης που ίσχυαν κατά τη χρήση</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>όπως το χρεώνει το κέντρο</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>ποσοστό δέσμευσης</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>αξιοποίηση (των δεσμευμένων)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>πίεση ουράς</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>κάλυψη</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>αναμονή</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>ώρες GPU</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>ποσοστό δικαιώματος</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>περιθώριο</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>μονάδες του κέντρου</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>αντιπαραβολή</translation>
    </message>
    <message>
        <source>account</source>
        <translation>λογαριασμός</translation>
    </message>
    <message>
        <source>system</source>
        <translation>σύστημα</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Οι εκτελέσεις αρχίζουν αργότερα: το όριο δεν γνωρίζει την ουρά εκείνου του χρόνου, και μεμονωμένες εβδομάδες μπορεί να διαφέρουν. Κρίθηκε όπως είχε δοθεί επτά ημέρες πριν από κάθε εργασία.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Ο χρόνος του σχεδίου, %1, είναι στο μέλλον: τίποτα δεν είναι ακόμη γνωστό γι’ αυτόν.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Συντήρηση %1 GPU: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Κράτηση %1 GPU: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Συντήρηση όλων των GPU: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Κράτηση όλων των GPU: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (το δηλώνει το κέντρο).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (από το federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Ούτε το όριο για εργασίες κάθε μεγέθους αρκεί: ίσχυσε για το %1 των %2 εργασιών.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Οι εκτελέσεις αρχίζουν αργότερα: τα όρια κρίθηκαν όπως είχαν δοθεί επτά ημέρες πριν από κάθε εργασία.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Αφορά εργασίες κάθε μεγέθους: το όριο για αυτό το μέγεθος ίσχυσε μόνο για το %1 των εργασιών του, ενώ απαιτείται %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Και άλλες %1.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>παρατηρημένος χρόνος / ζητούμενος χρόνος, για τα συστήματα από τα οποία μπορεί να προέρχεται η χρήση</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Αναμένει το πρώτο δείγμα</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Πριν από το πρώτο δείγμα</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Αναμένει την πρώτη ανάκτηση.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Εμπόδιο: %1 Έτσι μένουν πολύ λίγες GPU για όλες τις εκτελέσεις ταυτόχρονα. Η έναρξη και η λήξη το λαμβάνουν υπόψη· το όριο της αναμονής όχι.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Εμπόδιο: %1 Έτσι μένουν πολύ λίγες GPU για μια εκτέλεση. Η έναρξη και η λήξη το λαμβάνουν υπόψη· το όριο της αναμονής όχι.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Η έναρξη %1 δεν είναι πριν από την προθεσμία %2. Ορίστε νωρίτερη έναρξη ή επιλέξτε μεταγενέστερη προθεσμία.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>δεσμευμένες αλλά αδρανείς</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>απασχόληση όλων των GPU</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Εμπόδιο: %1 Έτσι μπορεί να μένουν πολύ λίγες GPU του ζητούμενου είδους. Η έναρξη και η λήξη το λαμβάνουν υπόψη· το όριο της αναμονής όχι.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Με προεκβολή: το μεγαλύτερο χρονικό όριο εργασίας που παρατηρήθηκε ήταν %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 το αργότερο έως %2 (καταληκτική ημερομηνία έως %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 από %2 (καταληκτική ημερομηνία %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Πόσο συχνά ίσχυσαν τα όρια αναμονής τις τελευταίες 90 ημέρες, ανά μέγεθος</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Εργασίες με τη μεγαλύτερη αναμονή πέρα από το όριό τους</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Γιατί όχι «sbatch --test-only»; Η εκτίμηση του ίδιου του Slurm προσομοιώνει την ουρά της στιγμής και δεν γνωρίζει τις εργασίες που έρχονται αργότερα. Ως άνω όριο ίσχυσε για το 53% των 53 εργασιών στο Cedar και για το 10% των 58 εργασιών στο Narval (αναμονές από δημόσιο σύνολο δεδομένων).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>όλες</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Εργασίες</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ίσχυσε</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Διάμεσο όριο</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>Όριο QBETS</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Μεγαλύτερες αστοχίες</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Όριο</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Αναμονή</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Σύνοψη</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Εργοστάσια</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Μερίδια</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Σχεδιασμός</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Αναφορές</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Πηγές</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Προβολές</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Αποθηκευμένες προβολές</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Αποθηκευμένες προβολές (το Ctrl+D αποθηκεύει όσα δείχνει το παράθυρο)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Υπόσχεση και παρατήρηση</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Κανένα όριο των τελευταίων 90 ημερών δεν μπορεί να αξιολογηθεί.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>υπόσχεση %1, παρατήρηση %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Υπόσχεση</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Παρατήρηση</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>υπόσχεση</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Δεν παρατηρήθηκε</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Περιεχόμενα</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Πίνακας %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Σχήμα %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Τα δεδομένα του βρίσκονται στο παράρτημα.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Δεδομένα του σχήματος %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Επισημάνσεις:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Παράρτημα: δεδομένα των σχημάτων</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Η άνω και κάτω τελεία δηλώνει ό,τι δεν παρατηρήθηκε.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Δεδομένα</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Κατάσταση της αναφοράς</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Κάλυψη</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Βάση των δικαιωμάτων</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Κανόνες αντιστοίχισης</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Σύνοψη</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Κάθε μέγεθος της αναφοράς</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Όρια των τελευταίων 90 ημερών</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Σύστημα</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPU της εργασίας</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Εργασίες</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ίσχυσε</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Διάμεσο όριο</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Διάμεσος της δημοσιευμένης μεθόδου</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Δεν παρατηρήθηκε καμία εργασία αυτών των συστημάτων.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>όλες</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Υπόσχεση και παρατήρηση</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Πόσο συχνά ίσχυσαν τα όρια που έπρεπε να ισχύουν για ένα μέρος των εργασιών.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Υπόσχεση</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>όπως η υπόσχεση</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Οι μεγαλύτερες αστοχίες αυτών των ημερών</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Είσοδος στην ουρά</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Όριο</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Καμία εργασία δεν περίμενε περισσότερο από το όριό της.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Πόσο καλά ήταν τα όρια</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>κανενός</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Σημείωμα πιλοτικού έργου: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Τι χρειάζεται το πιλοτικό έργο</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Εκτελέσεις</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Συνολικά</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>Μοντέλα GPU</translation>
    </message>
    <message>
        <source>any</source>
        <translation>οποιοδήποτε</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Μνήμη ανά GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>τουλάχιστον %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Έναρξη</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Προθεσμία</translation>
    </message>
    <message>
        <source>none</source>
        <translation>καμία</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Μερίδιο που αναλώνει</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Επίπεδο εμπιστοσύνης των ορίων</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Πού μπορεί να εκτελεστεί</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Επιλογές, η καλύτερη πρώτη</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Αναμενόμενη αναμονή</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Όριο αναμονής</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Λήγει έως</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ώρες GPU</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>Ώρες H100</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Υπόλοιπο μεριδίου</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Δεν ζητήθηκε κανένα σύστημα.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Ελεύθερες GPU τις επόμενες 14 ημέρες</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>Για καμία επιλογή δεν παρατηρήθηκαν αρκετά δείγματα για πρόβλεψη των ελεύθερων GPU.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>Μελλοντικές ελεύθερες GPU: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Ελεύθερες GPU κάθε έξι ώρες: το αναμενόμενο πλήθος και ζώνες που περιέχουν τις μισές και τα εννέα δέκατα των ωρών.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Χρόνος</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>λιγότερες στο %1 των ωρών</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Τρόποι απόκτησης πρόσβασης</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Παραδοχές</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Ένα όριο είναι υπόσχεση για πολλές εργασίες: από εκατό τέτοιες εκτελέσεις περιμένουν περισσότερο περίπου όσες αφήνει το επίπεδο εμπιστοσύνης.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Θεωρείται ότι το πιλοτικό έργο υποβάλλεται από λογαριασμό νέο στο σύστημα, με χρονικό όριο τη διάρκεια μιας εκτέλεσης, στο partition με το μικρότερο όριο αναμονής.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Εκτελέσεις η μία μετά την άλλη περιμένουν κάθε φορά από την αρχή· η λήξη σε αυτό το επίπεδο εμπιστοσύνης αθροίζει τα όριά τους και είναι επομένως συντηρητική.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Δεν είναι γνωστές οι προτεραιότητες, τα όρια ενός έργου και όσα αλλάζει ένα κέντρο μετά τον χρόνο του σχεδίου.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU για %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU για %2 h, %3 εκτελέσεις ταυτόχρονα</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU για %2 h, %3 εκτελέσεις η μία μετά την άλλη</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>εργασίες που έφτασαν αργότερα</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>δείγματα που έφτασαν αργότερα</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>σύνολα που δήλωσε εκ νέου ένα κέντρο</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>ένας κανόνας που άλλαξε</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>δυναμικότητα που διορθώθηκε</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>άλλη έκδοση του προγράμματος</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>δεν παρατηρήθηκε</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>ανεπαρκή δεδομένα</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: διακοπή της σειράς (η δυναμικότητα άλλαξε)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: εκτίμηση (το δικαίωμα δεν είναι συμφωνημένο)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: προσωρινό (η περίοδος δεν έχει λήξει)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: παρατηρήθηκε λιγότερο από το 95% της περιόδου</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>άνω και κάτω τελεία: μη διαθέσιμο</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Πρόχειρο</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Παγωμένη</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Δημοσιευμένη</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, αναφορά αρ. %2 αντί της αρ. %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, αναφορά αρ. %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Προσωρινή: η περίοδος δεν έχει λήξει. Τα μεγέθη φτάνουν έως την ημέρα της αναφοράς.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Τίποτα δεν είναι γνωστό για αυτή την περίοδο: δεν παρατηρήθηκε καμία πηγή και δεν εισήχθησαν λογιστικά στοιχεία.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Δεδομένα έως</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>Ώρες GPU σε ισοδύναμα H100</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>ώρες φυσικών GPU</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Ενότητες που παραλείφθηκαν</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Προηγούμενη περίοδος</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Ένα έτος πριν</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Από την αρχή του έτους</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Χορήγηση</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Χρήση</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Υπόλοιπο</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Αδιάθετο</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Χορηγήσεις που αφορούν την περίοδο</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Τρόπος πρόσβασης</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Εξαντλείται</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Δεν είναι γνωστή καμία χορήγηση αυτής της περιόδου.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Υπόλοιπο: %1 στο %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Ευθεία γραμμή έως το τέλος</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Με τον ρυθμό των τελευταίων 28 ημερών εξαντλείται στις %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Οι μισές άρχισαν εντός</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Εννέα στις δέκα άρχισαν εντός</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Αναμονές ανά σύστημα</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Από τη στιγμή που μια εργασία μπορούσε να αρχίσει έως την έναρξή της. Όσες περιμένουν ακόμη ή ακυρώθηκαν ενώ περίμεναν μετρούν ως μεγαλύτερες από αυτό.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Δεν παρατηρήθηκε αναμονή.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>δεν είναι γνωστό δικαίωμα</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Δεν παρατηρήθηκε χρήση αυτού του κατόχου.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 της χρήσης όλων των κατόχων σε αυτά τα συστήματα, με δικαίωμα στο %2 της δυναμικότητάς τους: θέση %3 από %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 της χρήσης όλων των κατόχων σε αυτά τα συστήματα: θέση %2 από %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Εθνική αναφορά: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Βασικά μεγέθη</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Χρήση (ως ωφελούμενος)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Πληρωμή (από το δικό του μερίδιο)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Μερίδιο όλης της χρήσης</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Δικαίωμα</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Ποσοστό δικαιώματος</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Χρήση ανά σύστημα</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Πληρωμή</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Επί δικαιώματος</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Αξιοποίηση δεσμευμένων</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Χρήση, πληρωμή και δικαίωμα ανά σύστημα</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Βάση</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Δεν παρατηρήθηκε χρήση GPU.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Αποκρύπτονται, συνολικά</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>όλα τα δίκτυα</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Ανασκόπηση προγράμματος: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Ποσοστό δέσμευσης</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Πίεση ουράς</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Μερίδιο χρήσης χωρίς αντιστοίχιση</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Δυναμικότητα</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Δεσμευμένες</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Αξιοποιημένες</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Αξιοποίηση</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Αναμονή p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Αναμονή p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Εικόνα συστημάτων</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Όλα τα συστήματα</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>Οι GPU είναι μέσες τιμές για τον χρόνο που παρατηρήθηκε. Ένα σύστημα χωρίς πηγή δεν παρατηρείται, πράγμα που δεν λέει τίποτα για τη χρήση του.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>Δεν είναι γνωστό κανένα σύστημα σε αυτό το δίκτυο.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Αναφορά κέντρου: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Χρήση</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Πληρωτής</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Ποιος ωφελήθηκε</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Ωφελούμενος</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Ποιος πλήρωσε</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Κατά τρόπο πρόσβασης</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Ανά partition</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Λογαριασμοί κατά ώρες GPU</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU στον χρόνο</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>Οι καταστάσεις των GPU δεν παρατηρήθηκαν: καμία πηγή δεν δίνει δείγματά τους.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Αναμονές</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Χορηγήσεις και υπόλοιπα</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Κοντά στη λήξη (λιγότερες από 60 ημέρες): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Τι να βελτιωθεί στην τηλεμετρία</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>Καταστάσεις των GPU</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Καμία πηγή δεν δείχνει ποιες GPU είναι δεσμευμένες, αδρανείς ή εκτός λειτουργίας: προσθέστε έναν exporter του Slurm ή το slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Κανένας exporter δεν δείχνει πόσο απασχολημένες είναι οι GPU: προσθέστε στις πηγές τον exporter DCGM ή AMD.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Ουρά</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Καμία πηγή δεν δείχνει ποιες εργασίες περιμένουν, ανά λογαριασμό.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Δεν είναι γνωστά λογιστικά στοιχεία εργασιών: εισαγάγετε sacct ή προσθέστε το slurmrestd με slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Λογαριασμοί χωρίς αντιστοίχιση</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Κανένας κανόνας δεν αντιστοιχίζει το %1 της χρήσης: αντιστοιχίστε τους λογαριασμούς της στο federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Πηγή %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>%1 από τις %2 ανακτήσεις της των τελευταίων 24 ωρών απέτυχαν. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Τίποτα: υπάρχει κάθε κατηγορία μεγεθών και έχει αντιστοιχιστεί κάθε λογαριασμός.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>κανόνες της προσομοιωμένης ομοσπονδίας</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>έκδοση της %1, %2 κανόνες</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 κανόνες</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Αξιοποιημένες (δεσμευμένες και απασχολημένες)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Δεσμευμένες, όχι απασχολημένες</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Δεσμευμένες (η απασχόληση δεν μετράται)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Αδρανείς</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Εκτός λειτουργίας</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Εικόνα συστημάτων: GPU ανά κατάσταση</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Μέσο πλήθος GPU στην περίοδο για %1 συστήματα που παρατηρήθηκαν· %2 δεν παρατηρήθηκαν.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU ανά κατάσταση στον χρόνο</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Μέσο πλήθος GPU ανά χρονικό διάστημα· ό,τι δεν παρατηρήθηκε είναι γραμμοσκιασμένο.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Ποσοστό δέσμευσης ανά ώρα της εβδομάδας</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Η μέση τιμή κάθε ώρας στις εβδομάδες της περιόδου.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Διακοπές λειτουργίας, συντήρηση και χρόνοι χωρίς δεδομένα</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Διάρκεια</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Εκτός λειτουργίας: το ένα δέκατο των GPU ή περισσότερο ήταν εκτός λειτουργίας. Συντήρηση: είχε προγραμματιστεί διακοπή για τουλάχιστον τόσες. Χωρίς δεδομένα: κανείς δεν παρατηρούσε το σύστημα, που ίσως λειτουργούσε.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Δεν παρατηρήθηκε ούτε διακοπή λειτουργίας ούτε χρόνος χωρίς δεδομένα.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Συντήρηση</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Χωρίς δεδομένα</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Επί του μεριδίου της Ένωσης</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ανώτατο</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Τρόποι πρόσβασης και ανώτατα όριά τους</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Τρόποι πρόσβασης</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Όσα πλήρωσε η Ένωση στην περίοδο, επί των ωρών GPU που δικαιούνταν σε αυτήν. Ένα ανώτατο όριο μπορεί να ισχύει για μεγαλύτερο χρόνο από αυτή την περίοδο.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Χρήση (ώρες GPU)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Άθροισμα για τις εργασίες: οι GPU τους × ώρες wall time εντός της περιόδου. Μια εργασία που διασχίζει όριο της περιόδου χωρίζεται εκεί· όποια εκτελείται ακόμη μετρά έως την τελευταία της παρατήρηση· μια εργασία σε αναστολή διατηρεί τις GPU της και μετρά. Όπου δεν είναι γνωστά λογιστικά στοιχεία, το ολοκλήρωμα των GPU που δεσμεύτηκαν για τους λογαριασμούς.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Μια φυσική GPU: όπου το Slurm ενός κέντρου μετρά τα die μιας GPU, δύο die είναι μία. Ένα τμήμα MIG μετρά τα υπολογιστικά τμήματά του προς εκείνα της GPU του.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Ωφελούμενος και πληρωτής</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Το κράτος του οποίου οι χρήστες ωφελούνται, και ο κάτοχος του οποίου το μερίδιο πληρώνει. Ένα έργο κράτους σε χρόνο της Ένωσης είναι δικαίωμα της Ένωσης και όφελος του κράτους. Η χρήση χωρίς αντιστοίχιση έχει δική της γραμμή.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Δυναμικότητα × το κλάσμα του κατόχου, ολοκληρωμένα στην περίοδο έως την ημέρα της αναφοράς. Συγκρίνεται με όσα πλήρωσε ο κάτοχός του.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Δεσμευμένες GPU / (δυναμικότητα − εκτός λειτουργίας − προγραμματισμένη διακοπή), ποτέ πάνω από 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Το μέρος του δεσμευμένου χρόνου GPU στο οποίο η GPU ήταν απασχολημένη, όπως το μετρά ο exporter της· άγνωστο όπου ένα κέντρο δεν διαθέτει exporter.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>Εκκρεμείς GPU × χρονικά όρια / διαθέσιμες GPU: ώρες εργασίας που περιμένουν για κάθε GPU. Ανώτατη τιμή, επειδή οι εργασίες τελειώνουν πριν από τα όριά τους.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Έναρξη − επιλεξιμότητα, ποσοστημόρια κατά Kaplan και Meier με λογοκριμένες παρατηρήσεις τις εργασίες που περιμένουν ακόμη.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Παρατηρημένος χρόνος / ζητούμενος χρόνος.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Στρογγυλοποίηση</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Οι ακέραιες ώρες GPU ενός πίνακα στρογγυλοποιούνται ώστε τα μέρη του να αθροίζονται στο σύνολό του (μέθοδος μεγαλύτερου υπολοίπου), οπότε το ίδιο μέγεθος μπορεί να διαφέρει κατά ένα μεταξύ δύο πινάκων. Τα αρχεία CSV, XLSX και JSON έχουν πλήρη ακρίβεια.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>αρχεία που εισήχθησαν</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>Ισοδύναμα H100</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Με πόσες H100 ισοδυναμεί μια GPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Μοντέλο GPU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Κανένας συντελεστής δεν είναι γνωστός.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Μέθοδος</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Πηγές των δεδομένων, ανά σύστημα. Κανόνες αντιστοίχισης: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Ονομάζονται λογαριασμοί, ποτέ πρόσωπα: το πρόγραμμα δεν αποθηκεύει ονόματα χρηστών, ονόματα εργασιών ή διαδρομές.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Χρήση ανά σύστημα και τρόπο πρόσβασης</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Χρήση ως ωφελούμενος</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Δώδεκα μήνες</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Χρήση και πληρωμή ανά μήνα</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Χρήση ανά μήνα</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>%1 από %2 μήνες παρατηρήθηκαν κατά το ήμισυ ή περισσότερο.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>Από τον έως τώρα χρόνο είναι γνωστό πολύ μικρό μέρος για να προκύψει το υπόλοιπο όλων μαζί.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Υπόλοιπο των χορηγήσεων</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Υπόλοιπο του δικαιώματος</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Χάθηκαν σε μηδενισμούς</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Χάθηκαν σε μηδενισμούς, στη μονάδα του κέντρου</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Ο κανόνας του κέντρου</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Δεν χάθηκε τίποτα σε μηδενισμό.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Ποιος ωφελήθηκε και ποιος πλήρωσε</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Ποιος πλήρωσε για τη χρήση: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Ποιος ωφελήθηκε από όσα πλήρωσε: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Οργανισμός</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>Για έργο από το οποίο ωφελούνται πολλά κράτη, το μέρος αυτού του κατόχου.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Προγράμματα που έδωσαν πρόσβαση:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Χρήση ανά κάτοχο και σύστημα</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Χρήση ανά ωφελούμενο και σύστημα</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Κάτοχος</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Ποιος ωφελήθηκε, όποιος κι αν πλήρωσε. Χωρίς αντιστοίχιση είναι ό,τι δεν αντιστοιχίζει κανένας κανόνας. Η τελευταία γραμμή δείχνει πόσο παρατηρήθηκε κάθε σύστημα.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>μαζί με το Fast Lane το πολύ 10% του μεριδίου της Κοινής Επιχείρησης</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>μαζί με το Playground το πολύ 10% του μεριδίου της Κοινής Επιχείρησης</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>το πολύ 30% του μεριδίου της Κοινής Επιχείρησης· εμπορικός χρόνος το πολύ 20% του χρόνου της Ένωσης</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>το πολύ 25% του μεριδίου της Κοινής Επιχείρησης</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Χρήση κατά τρόπο πρόσβασης</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Όλη η χρήση κατά τρόπο πρόσβασης</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Όσα πλήρωσε η Ένωση, κατά τρόπο πρόσβασης</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Ανώτατα όρια των τρόπων πρόσβασης, όπως τα έχει ο κατάλογος της ομοσπονδίας:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Χρήση ανά είδος οργανισμού και πρόγραμμα</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Ανά είδος οργανισμού</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Ανά πρόγραμμα που έδωσε πρόσβαση</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Πρόγραμμα</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Δεν δηλώθηκε</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Δεσμευμένες αλλά αδρανείς</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Συστήματα κατά δεσμευμένες αλλά αδρανείς ώρες GPU</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Για τον χρόνο που παρατηρήθηκε. Συστήματα που δεν μετρούν αξιοποίηση δεν υπάρχουν στον πίνακα.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Κανένα σύστημα δεν μετρά πόσο απασχολημένες είναι οι GPU του.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Διακοπές, συντήρηση και δυναμικότητα</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Δυναμικότητα από τότε</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Αλλαγές δυναμικότητας στην περίοδο</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Η δυναμικότητα κανενός συστήματος δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Κάλυψη ανά σύστημα και εβδομάδα</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Εβδομάδα από</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>%1 από %2 εβδομάδες συστημάτων παρατηρήθηκαν κατά 95% ή περισσότερο.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Κενά μεγαλύτερα από μία ημέρα</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Χρόνος για τον οποίο δεν είναι γνωστά ούτε εργασίες ούτε δείγματα.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Κανένα σύστημα δεν έμεινε χωρίς παρατήρηση πάνω από μία ημέρα.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Χρήση χωρίς αντιστοίχιση</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Μερίδιο της χρήσης του συστήματος</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Χρήση που δεν αντιστοιχίζει κανένας κανόνας</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Όλη η χρήση που παρατηρήθηκε αντιστοιχίζεται σε κάτοχο από κανόνα.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>εργασίες</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>δείγματα</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>τα βιβλία του κέντρου</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Διαφορά</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Επί του μεγαλύτερου</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Η ίδια χρήση, γνωστή με δύο τρόπους</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Κατά</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Έναντι</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Πιθανές αιτίες</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Ώρες φυσικών GPU, για τον χρόνο που είναι γνωστός και με τους δύο τρόπους. Διαφορά πάνω από 1% αξίζει ερώτηση προς το κέντρο.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Η χρήση κανενός συστήματος δεν είναι γνωστή με δύο τρόπους.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Αρχική δήλωση</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Νέα δήλωση</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Σύνολα που τα κέντρα δήλωσαν εκ νέου</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Ημερομηνία δήλωσης</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Ώρες φυσικών GPU στα λογιστικά στοιχεία του ίδιου του κέντρου, που πριν έδιναν άλλο σύνολο για τον ίδιο χρόνο.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Κανένα κέντρο δεν δήλωσε εκ νέου σύνολο αυτής της περιόδου.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Ποιότητα δεδομένων</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Ό,τι δεν παρατηρήθηκε είναι κενό και ποτέ μηδέν. Κάλυψη είναι ο χρόνος για τον οποίο είναι γνωστά τα δεδομένα, προς τον ζητούμενο χρόνο· για πολλά συστήματα σταθμίζεται κατά τις GPU τους. Μέγεθος που παρατηρήθηκε λιγότερο από το μισό αποκρύπτεται.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Νεοφυής επιχείρηση</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Μικρή ή μεσαία επιχείρηση</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Μεγάλη επιχείρηση</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Δημόσιος φορέας</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Άρχισαν</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Δεν άρχισαν</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Αναμονές ανά είδος εργασίας</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Ομάδα εργασιών</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU της εργασίας</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Νεοεισερχόμενοι, όπως νεοφυείς επιχειρήσεις: λογαριασμοί που δεν είχαν χρησιμοποιήσει GPU για 14 ημέρες, ώσπου να χρησιμοποιήσουν 100 ώρες GPU.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Νεοεισερχόμενοι: οι μισές άρχισαν εντός</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Νεοεισερχόμενοι: εννέα στις δέκα άρχισαν εντός</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Νέοι λογαριασμοί</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (μέρος %2 από %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Οι μεγαλύτερες αναμονές ήταν στο %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Καθυστερημένες ανακτήσεις: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Η πηγή ερωτάται κάθε %1, και 95 από τις 100 ανακτήσεις άρχισαν μέσα σε %2 μετά την προηγούμενη· η μεγαλύτερη παύση ήταν %3. Ορίστε αραιότερες ανακτήσεις ή βρείτε τι καθυστερεί τις απαντήσεις της.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Η μεγαλύτερη χρήση ήταν τον μήνα %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Ό,τι δεν χρησιμοποιήθηκε πριν από μηδενισμό και, κατά τον κανόνα του κέντρου, δεν μεταφέρεται.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Περισσότερο: %1 με %2 όλης της χρήσης.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Μεγέθη για χρόνο στον οποίο άλλαξε η δυναμικότητα αποτελούν ασυνέχεια στη σειρά τους.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Δεν μετρά για κανέναν κάτοχο, ώσπου κάποιος κανόνας στο federation.toml να αντιστοιχίσει τους λογαριασμούς της.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>Οι τρεις πρώτες από %1 γραμμές έχουν %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Εξαντλήθηκε στις %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Έληξε στις %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>Είναι γνωστό πολύ μικρό μέρος των τελευταίων 28 ημερών για να προκύψει πότε εξαντλείται.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Με τον ρυθμό των τελευταίων 28 ημερών δεν εξαντλείται πριν από τη λήξη.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>Η χρήση και το υπόλοιπο αφορούν όλη τη διάρκεια της χορήγησης έως την ημέρα αυτής της αναφοράς, σε ώρες φυσικών GPU. Η ημέρα εξάντλησης μιας χορήγησης προϋποθέτει τον ρυθμό των τελευταίων 28 ημερών· δεν δίνεται όπου η χορήγηση δεν εξαντλείται πριν από τη λήξη της ή όπου είναι γνωστά πολύ λίγα.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Η αξιοποίηση αφορά όλες τις εργασίες του συστήματος. Σε σύστημα που δεν είναι στον πίνακα δεν παρατηρήθηκε χρήση ούτε είναι γνωστό κάποιο δικαίωμα.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Βάση ενός δικαιώματος</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Συμφωνημένο: δηλωμένο από τα μέρη. Εκτίμηση: προκύπτει από δημοσιευμένες συνεισφορές. Ενδεικτικό: παραδοχή του αρχείου της ομοσπονδίας έως ότου δημοσιευτεί αριθμός· τα ποσοστά δικαιώματος που δίνει είναι παραδείγματα, όχι αποτελέσματα.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Μόνο %1, με %2 όλης της χρήσης.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Δεν είναι γνωστά ούτε το μέγεθος ούτε η χρήση: %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Κάθε όριο διατυπώθηκε με όσα ήταν γνωστά όταν η εργασία μπήκε στην ουρά και έπειτα συγκρίθηκε με τον χρόνο που περίμενε. Τα όρια που ίσχυσαν για λιγότερο από το %1 των εργασιών δεν εμφανίζονται.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Κανένας κανόνας δεν αντιστοιχίζει ορισμένους από τους λογαριασμούς του: αντιστοιχίστε τους στο federation.toml. Παρατηρήθηκαν πολύ λίγα για να ειπωθεί πόσο χρησιμοποιούν.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Εθνική αναφορά</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Ανασκόπηση προγράμματος</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Αναφορά κέντρου</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Φυσικές GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ισοδύναμα H100</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Σύμφωνα με τη γλώσσα</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>Οδηγός σύνταξης της ΕΕ</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>Ο διοργανικός οδηγός σύνταξης κειμένων της ΕΕ: τα κράτη σε σειρά πρωτοκόλλου, η Ελλάδα ως EL</translation>
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
        <translation>Μήνας (2026-10), τρίμηνο (2026-Q3), έτος ή FROM..TO (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Αφορά</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ζώνη ώρας</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Ύφος</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Χαρτί</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Τελευταίος πλήρης μήνας</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Τελευταίο πλήρες τρίμηνο</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Τελευταίο πλήρες έτος</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Όλα τα δίκτυα</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Δεν υπάρχει ζώνη ώρας «%1». Επιλέξτε μία από τη λίστα ή άλλο όνομα της λίστας IANA, όπως America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>Το «%1» δεν είναι περίοδος. Γράψτε μήνα (2026-10), τρίμηνο (2026-Q3), έτος (2026) ή FROM..TO (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Δεν γίνεται ακόμη ανάκτηση από κανένα σύστημα: προσθέστε πρώτα μια πηγή.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>Το «%1» αφορά κάτοχο, δίκτυο ή σύστημα που δεν είναι πια γνωστό. Επιλέξτε άλλο και αποθηκεύστε το ξανά.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Πάγωμα</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Ακυρώθηκε. Η «Νέα ανάγνωση» δημιουργεί την αναφορά.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Ποια αναφορά</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Κείμενο και ενότητες</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Παγωμένες και δημοσιευμένες</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Νέα ανάγνωση</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Δημιουργεί την αναφορά με όσα είναι γνωστά τώρα</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Διατηρεί την αναφορά με τα μεγέθη και τα σχόλιά της όπως είναι τώρα</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Η αναφορά δημιουργείται.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · σ. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Αποθηκεύτηκε ως %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>Αποθηκεύτηκε %n αρχείο στο %1</numerusform>
            <numerusform>Αποθηκεύτηκαν %n αρχεία στο %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Νέος κανόνας</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Αλλαγή κανόνα «%1»</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Δοκιμή στις τελευταίες 30 ημέρες</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Σύρετε τη διακεκομμένη γραμμή ή μετακινήστε τη με τα πλήκτρα Πάνω και Κάτω. Κόκκινο: ο κανόνας ειδοποιεί. Γραμμοσκιασμένο: παρατηρήθηκαν πολύ λίγα, που ούτε προκαλούν ειδοποίηση ούτε την τερματίζουν.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Προσ&amp;θήκη</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Αποθήκευσ&amp;η</translation>
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
        <translation>Κατώφλι</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Περιθώριο λήξης</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ημέρες</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>οποτεδήποτε</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>αμέσως</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Για πόση ώρα</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Μονάδα χρόνου</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>λεπτά</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ώρες</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ημέρες</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ό&amp;νομα</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Μέγεθος</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>&amp;Ειδοποιεί όταν είναι</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>Α&amp;διάλειπτα επί</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>&amp;Περιθώριο λήξης</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Η &amp;χορήγηση λήγει εντός</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Αφορά</translation>
    </message>
    <message>
        <source>below</source>
        <translation>κάτω από</translation>
    </message>
    <message>
        <source>above</source>
        <translation>πάνω από</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>χωρίς δεδομένα</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Όλα</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>Π&amp;ρώτη ημέρα</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Τε&amp;λευταία ημέρα</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>Το «*» αντιστοιχεί σε οποιουσδήποτε χαρακτήρες: το %1 είναι κάθε λογαριασμός που το όνομά του αρχίζει με %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Λο&amp;γαριασμοί</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Δηλώστε πρώτα έναν λογαριασμό</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Η τελευταία ημέρα είναι πριν από την πρώτη: επιλέξτε μεταγενέστερη</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Εμφανίζεται στο γράφημα</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Δοκιμή στις τελευταίες 30 ημέρες…</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Προς το παρόν δεν υπάρχει τίποτα που θα έλεγχε αυτός ο κανόνας.</translation>
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
        <translation>Αποθήκευση ως αρχείων</translation>
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
        <translation>CSV, ένα αρχείο ανά πίνακα…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Όλα…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Φάκελος για την αναφορά</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Αποθήκευση εδώ</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Αποθήκευση αυτής της προβολής</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Μετονομασία της προβολής</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ό&amp;νομα</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Αντι&amp;κατάσταση</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Μια άλλη προβολή έχει αυτό το όνομα.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Η προβολή με αυτό το όνομα αντικαθίσταται.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>&amp;Αποθήκευση σχεδίου</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Κατάργηση</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Όνομα του σεναρίου</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Καταργεί το σενάριο με την επιλεγμένη στήλη</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Αποθηκευμένα σχέδια δίπλα δίπλα, μία στήλη για το καθένα</translation>
    </message>
    <message>
        <source>none</source>
        <translation>καμία</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: αναμονή το πολύ %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: χωρίς όριο</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · ΠΡΟΣΟΜΟΙΩΣΗ</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Ανάγκη</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Προθεσμία</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Συνολικά</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Κατάλληλα</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Καλύτερη επιλογή</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Δεύτερη</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Τρίτη</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Η καλύτερη λήγει έως</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Χρόνος σχεδίου</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Αποθηκεύστε ένα σχέδιο με όνομα, αλλάξτε την ανάγκη και αποθηκεύστε άλλο: εμφανίζονται τότε εδώ δίπλα δίπλα.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Προσαρμοσμένη…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ζώνη ώρας</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Άλλο…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Όλα τα δίκτυα</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n Εργοστάσιο ΤΝ</numerusform>
            <numerusform>%n Εργοστάσια ΤΝ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n κεραία</numerusform>
            <numerusform>%n κεραίες</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Όλοι οι τρόποι</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Σύνοψη στην πρώτη σελίδα</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Καμία</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Αν η αναφορά περιέχει αυτή την ενότητα</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Σχόλιο κάτω από αυτήν</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Σχόλιο κάτω από «%1»</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>ανεπαρκή δεδομένα</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (παρατηρήθηκε %2)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Ανεπαρκή δεδομένα για συμπέρασμα: κάλυψη %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Κάλυψη %1: ένα μέρος της περιόδου δεν παρατηρήθηκε</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Κάλυψη %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>«?»: παρατηρήθηκε λιγότερο από το μισό της περιόδου.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>«*»: παρατηρήθηκε λιγότερο από το 95% της περιόδου.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>· ώσπου να διαβάζεται, ισχύει η έκδοση της %1</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>ο κανόνας του λογαριασμού %1 έχει αλλάξει από τότε που γράφτηκε· αφαιρέστε τον με το χέρι</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>δεν διαβάζεται· διορθώστε το πρώτα με το χέρι</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n κόμβος</numerusform>
            <numerusform>%n κόμβοι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n λογαριασμός</numerusform>
            <numerusform>%n λογαριασμοί</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n χωρίς αντιστοίχιση</numerusform>
            <numerusform>%n χωρίς αντιστοίχιση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n αρχείο</numerusform>
            <numerusform>%n αρχεία</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>υπάρχει ήδη πηγή με όνομα %1· επιλέξτε άλλο όνομα</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>το %1 είναι ένα από τα συστήματα που εξυπηρετεί η πηγή %2· αλλάξτε με το χέρι εκείνη την καταχώριση και τα συστήματά της</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>ένα άλλο πρόγραμμα γράφει τις ανακτήσεις του σε αυτή την cache και το παρόν μόνο τη διαβάζει· τερματίστε πρώτα εκείνο</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>η πηγή %1 δεν υπάρχει πια</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Όπως η επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Γλώσσα</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Ορίστηκε με --language στη γραμμή εντολών.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Φωτεινή</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Χρώματα</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Μεγέθη</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Φυσικές GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ισοδύναμα H100</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>&amp;Μέτρηση GPU ως</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Ζώνη ώρας</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Δεδομένα</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ημέρες</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>&amp;Παρελθόν προς λήψη</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>Για κάθε πηγή που προστίθεται εδώ.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>Για κάθε πηγή που προστίθεται εδώ. Το sources.toml ορίζει τις ημέρες για: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Διαμόρφωση</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Μέγεθος της cache</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Άνοιγμα φακέλου</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Άνοιγμα του φακέλου: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>&amp;Εμφάνιση ειδοποιήσεων στην επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>Εκκίνηση μαζί με την επι&amp;φάνεια εργασίας</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Για πόσο χρόνο διατηρούνται τα δείγματα</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Ρυθμίσεις…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Όπως η επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Φωτεινή</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>Μέτρηση GPU ως</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Φυσικές GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ισοδύναμα H100</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Έξοδος από την προσομοίωση</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Πλήκτρα…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Πληροφορίες για το Factory Floor…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Κάτοχοι και τα σύνολά τους</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>Ώρες GPU ανά κάτοχο και σύστημα</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 των ωρών GPU</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 με τους κανόνες του κέντρου</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>χρήση ως πληρωτή %1: %2 από δικαίωμα %3 έως σήμερα</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Βάση: συμφωνημένο</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Βάση: εκτίμηση</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Βάση: ενδεικτικό</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Κάλυψη: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Πληρωτής</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Ωφελούμενος</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Τι εμφανίζει η σελίδα</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Κράτη και συστήματα</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Πίνακας χρήσης</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Διόρθωση αντιστοίχισης…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Λογαριασμοί που κανένας κανόνας δεν αντιστοιχίζει σε κάτοχο</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Ποιος χρησιμοποίησε ποιο σύστημα</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Τι εμφανίζει ο πίνακας</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ώρες GPU</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Μερίδιο χρήσης</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Επί δικαιώματος</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Μονάδες του κέντρου</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Καμία πηγή δεν δείχνει ποιοι λογαριασμοί χρησιμοποιούν τις GPU σε αυτή την περίοδο. Το δείχνουν μια πηγή Slurm, ένας exporter με GPU ανά λογαριασμό ή αρχεία λογιστικών στοιχείων που εισάγονται.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>ως ωφελούμενος</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>ως πληρωτής</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n σύστημα δεν έδωσε χρήση ανά λογαριασμό σε αυτή την περίοδο: %1</numerusform>
            <numerusform>%n συστήματα δεν έδωσαν χρήση ανά λογαριασμό σε αυτή την περίοδο: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n σύστημα παρατηρήθηκε και κανείς δεν το χρησιμοποίησε: %1</numerusform>
            <numerusform>%n συστήματα παρατηρήθηκαν και κανείς δεν τα χρησιμοποίησε: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Παραλείφθηκαν, επειδή δεν είναι γνωστό ισοδύναμο H100: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Ανάκτηση τώρα</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Παύση ανάκτησης</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Γίνεται ανάκτηση…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Ρωτά την πηγή μία ακόμη φορά, εκτός του συνηθισμένου χρόνου της.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Συνέχιση ανάκτησης</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Θα ερωτάται ξανά όσο συχνά έχει οριστεί.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Δεν θα ερωτάται ώσπου να τη συνεχίσετε ή να ξεκινήσει ξανά το πρόγραμμα. Ό,τι δεν ερωτάται είναι κενό.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Αλλαγή πηγής</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Προσθήκη πηγής</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Δοκι&amp;μή</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Αποθήκευσ&amp;η</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Προσ&amp;θήκη</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Όνομα: δώστε όνομα στην πηγή για να την προσθέσετε· μια δοκιμή δεν το χρειάζεται.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Ερώτημα προς %1 …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Βρέθηκαν: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Να απορριφθούν οι αλλαγές; Δεν έχουν αποθηκευτεί ακόμη.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Να απορριφθούν όσα δόθηκαν; Η πηγή δεν έχει προστεθεί ακόμη.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Συνέχιση επεξεργασίας</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Τα αρχεία περιέχουν μόνο μερικές από τις εργασίες</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ό&amp;νομα</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>&amp;Σύστημα</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Όνομα σ&amp;υστήματος</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Είδος</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Φάκελος</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Διάστημα</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>&amp;Ζώνη ώρας αρχείων</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Για παράδειγμα, ενός μόνο λογαριασμού: τότε δεν καλύπτουν χρόνο.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Όνομα &amp;χρήστη</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Πού βρίσκεται</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Το token μεταδίδεται χωρίς κρυπτογράφηση: όποιος παρακολουθεί τη διαδρομή μπορεί να το χρησιμοποιήσει. Χρησιμοποιήστε https:// εκτός αν το δίκτυο είναι αξιόπιστο.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Αρχείο CA</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Πιστοποιητι&amp;κό πελάτη</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Κλειδί πελάτη</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Φάκελος όπου τοποθετούνται αρχεία</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Πιστοποιητικό της αρχής</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Πιστοποιητικό πελάτη</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Κλειδί του πιστοποιητικού πελάτη</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Αρχείο με το token</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Δικό μου σύστημα…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir ή VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Σελίδα μετρικών (κείμενο OpenMetrics ή Prometheus)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Φάκελος με αρχεία λογιστικών στοιχείων</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Ανίχνευση</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Κανένα</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Αρχείο που διαβάζετε μόνο εσείς</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Μεταβλητή περιβάλλοντος</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Εντολή που το τυπώνει</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Επικόλληση εδώ</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>του συστήματος, αν μείνει κενό</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Επιλογή φακέλου…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>Τ&amp;ο token</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>φυλάσσεται σε αρχείο που διαβάζετε μόνο εσείς</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>διαδρομή αρχείου με δικαιώματα 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Το όνομα παραμένει: το φέρουν όσα αποθηκεύτηκαν από την πηγή.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: περιέχει κενό διάστημα.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: αρχίστε το με https:// ή http://, όπως https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: μόνο https:// και http:// μπορούν να χρησιμοποιηθούν, όχι %1://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: δεν διαβάζεται (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: λείπει το όνομα του υπολογιστή μετά το %1://</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: παραλείψτε χρήστη και κωδικό· έχουν δικά τους πεδία.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: περιέχει κενό διάστημα· ένα token δεν έχει.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Φάκελος: δώστε όλη τη διαδρομή του, από το / και μετά.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Ζώνη ώρας: δεν υπάρχει «%1». Υπάρχει π.χ. Europe/Helsinki.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Εύρεση με ερώτημα</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>Ό&amp;ρια, και πόσο παρελθόν</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Χρον&amp;ικό όριο</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Για ολόκληρη απάντηση· ποτέ μεγαλύτερο από το διάστημα.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Μέ&amp;γιστο πλήθος σειρών</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Μια απάντηση που φέρνει περισσότερα για ένα σύστημα αποτυγχάνει, και ό,τι ήταν γνωστό μένει.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Μέγιστο π&amp;λήθος λογαριασμών</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Παρελθόν προς λή&amp;ψη</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Πόσο παρελθόν ζητείται όπου η cache δεν έχει.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>&amp;Βήμα δειγμάτων παρελθόντος</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Πόσο απέχουν μεταξύ τους τα δείγματα του παρελθόντος.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ημέρες</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>όσο το διάστημα ανάκτησης</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>μια υπηρεσία Slurm REST</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>ένα Prometheus ή κάτι που απαντά όπως αυτό</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>μια σελίδα μετρικών</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>ένας φάκελος με αρχεία λογιστικών στοιχείων</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>πόσες GPU υπάρχουν</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>ποιες είναι δεσμευμένες</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>πόσο απασχολημένες είναι</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>ποιος τις χρησιμοποιεί</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>τι περιμένει</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>ποιες εργασίες εκτελέστηκαν</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Κάτι απαντά και ρωτά ποιος είστε. Το επόμενο βήμα είναι τα διαπιστευτήρια· μετά ο έλεγχος επαναλαμβάνεται.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Βρέθηκε: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Βρέθηκε: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n κόμβος</numerusform>
            <numerusform>%n κόμβοι</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU όπως τις μετρά η πηγή</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n λογαριασμός</numerusform>
            <numerusform>%n λογαριασμοί</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Δείχνει: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Δεν δείχνει: %1. Ίσως τα δείχνει μια άλλη πηγή του ίδιου συστήματος.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Ο κατάλογος δεν αναφέρει πόσες GPU υπάρχουν στο %1.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Ο κατάλογος αναφέρει %1 GPU για το %2· η πηγή δεν δείχνει πόσες υπάρχουν.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Ο κατάλογος αναφέρει %1 GPU για το %2· η πηγή δείχνει %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Συμφωνούν.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Είναι %1 λιγότερες.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Είναι %1 περισσότερες.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Ελέγξτε ότι είναι αυτό το σύστημα ή μέρος του.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Προσθήκη πηγής</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Όλα τα πεδία μαζί…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Πίσ&amp;ω</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Π&amp;ροσθήκη διαπιστευτηρίων…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Επό&amp;μενο</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Πού βρίσκεται</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Τι βρέθηκε</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Ποιος είστε εκεί</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Ποιο σύστημα είναι</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Δοκιμή</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Η διεύθυνση του Prometheus, της υπηρεσίας Slurm REST ή της σελίδας μετρικών ενός κέντρου, όπως θα την ανοίγατε σε πρόγραμμα περιήγησης. Τι είναι, το βρίσκει το επόμενο βήμα· τίποτα δεν αποθηκεύεται ακόμη.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Ένα token για το Slurm ή ως bearer, με όνομα χρήστη για βασικό έλεγχο ταυτότητας, ή ένα πιστοποιητικό πελάτη.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Ποιο σύστημα του καταλόγου περιγράφει. Έχει επιλεγεί το πιθανότερο.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Προσ&amp;θήκη</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Όνομα: υπάρχει ήδη πηγή με το όνομα %1.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Να απορριφθούν όσα δόθηκαν; Η πηγή δεν έχει προστεθεί ακόμη.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Ερώτημα προς %1 …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Δεν γίνεται δεκτό: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Κανένα σύστημα του καταλόγου δεν έχει περίπου τόσες GPU.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Απαντά όπως θα γίνεται η ανάκτηση: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Τα αρχεία που έρχονται στον φάκελο διαβάζονται από εδώ και στο εξής ως %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>Από εδώ και στο εξής γίνεται ανάκτηση κάθε %n s: %1. Στο μεταξύ λαμβάνεται το παρελθόν της, αν έχει· η σελίδα «Πηγές» δείχνει την πρόοδο.</numerusform>
            <numerusform>Από εδώ και στο εξής γίνεται ανάκτηση κάθε %n s: %1. Στο μεταξύ λαμβάνεται το παρελθόν της, αν έχει· η σελίδα «Πηγές» δείχνει την πρόοδο.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Το token της βρίσκεται στην κλειδοθήκη της επιφάνειας εργασίας.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Το token της βρίσκεται στο αρχείο %1, που διαβάζετε μόνο εσείς.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>ενεργή</translation>
    </message>
    <message>
        <source>late</source>
        <translation>καθυστερεί</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>μη προσβάσιμη</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>δεν παρατηρήθηκε ακόμη</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Το token μεταδίδεται χωρίς κρυπτογράφηση (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Πόσο απέχουν οι εργασίες, τα δείγματα και τα βιβλία του κέντρου τις τελευταίες 7 ημέρες· επισημαίνεται πάνω από 1%</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>%1 ανακτήσεις και %2 αποτυχίες τις τελευταίες 24 ώρες</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Τελευταία απάντηση</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Χρόνος απόκρισης</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Δείγματα ανά λεπτό</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Απόκλιση, 7 ημ</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Τελευταίο μήνυμα</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>σε παύση</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>εργασίες</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>δείγματα</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>τα βιβλία του κέντρου</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>απόκλιση τις τελευταίες 7 ημέρες μεταξύ %1 και %2: %3· δείτε reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>απόκλιση τις τελευταίες 7 ημέρες μεταξύ %1 και %2: %3, εκ σχεδιασμού</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>τις τελευταίες 7 ημέρες %1 και %2 συμφωνούν με απόκλιση έως %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Πηγές</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Δεν παρακολουθείται τίποτα ακόμη. Προσθέστε μια πηγή: Prometheus, υπηρεσία Slurm REST ή σελίδα μετρικών ενός κέντρου που σας επιτρέπεται να διαβάζετε.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Αλλαγή…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Κατάργηση…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Προσθήκη πηγής…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Πηγές και έκβαση των τελευταίων ανακτήσεών τους</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n πηγή</numerusform>
            <numerusform>%n πηγές</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Δεν έχει ερωτηθεί ακόμη.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Απαντά όπως πρέπει.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>τελευταία απάντηση %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n ανάκτηση τις τελευταίες 24 ώρες</numerusform>
            <numerusform>%n ανακτήσεις τις τελευταίες 24 ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n από αυτές απέτυχε</numerusform>
            <numerusform>%n από αυτές απέτυχαν</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>η λήψη του παρελθόντος της διακόπηκε</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>λαμβάνεται το παρελθόν της: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>το token της μεταδίδεται χωρίς κρυπτογράφηση: χρησιμοποιήστε https:// εκτός αν το δίκτυο είναι αξιόπιστο</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Λήψη παρελθόντος</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Διακοπή λήψης παρελθόντος</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Κατάργηση πηγής</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Να σταματήσει η ανάκτηση από %1; Όσα αποθηκεύτηκαν παραμένουν.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Διακοπή ανάκτησης</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>τα δείγματα του συστήματός της καταλαμβάνουν %1 της cache</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, περίπου %2 ακόμη τον χρόνο</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 συνολικά</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>μέσος όρος %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>άθροισμα %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>κάλυψη %1</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Χωρίς πηγή ακόμη: %n σύστημα</numerusform>
            <numerusform>Χωρίς πηγή ακόμη: %n συστήματα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>%n γραμμή ακόμη: υπάρχει στο αρχείο CSV</numerusform>
            <numerusform>%n γραμμές ακόμη: υπάρχουν στο αρχείο CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Τι θα είχε κάνει ο κανόνας</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Δεν είναι γνωστό τίποτα για αυτό τις τελευταίες 30 ημέρες.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Ειδοποιεί εδώ %n φορά.</numerusform>
            <numerusform>Ειδοποιεί εδώ %n φορές.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Χρόνος</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>ανεπαρκή δεδομένα</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 χώρες. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Φιλοξενεί Εργοστάσιο ΤΝ</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Έχει κεραία Εργοστασίου ΤΝ</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>σε σύγκριση με %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Δεσμευμένες, άγνωστη απασχόληση</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Προηγούμενη περίοδος</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>παρατηρήθηκε εν μέρει</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 %2 κατά μέσο όρο</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Χωρίς δεδομένα: %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Χρόνος</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Δυναμικότητα</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>μέσος όρος σε %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Χωρίς δεδομένα</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, μη πλήρες</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, χαμηλότερη</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, υψηλότερη</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, από τη χαμηλότερη στην υψηλότερη</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>χωρίς δεδομένα, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κράτος</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Πρόσβαση</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ισοδύναμα H100</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>ΠΡΟΣΟΜΟΙΩΣΗ</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Πίσω (Alt+Αριστερά)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Εμπρός (Alt+Δεξιά)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Τι μετρά για ένα κράτος</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Ωφελούμενος</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Πληρωτής</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Ωφελούμενος: όσα χρησιμοποίησαν οι χρήστες του κράτους. Πληρωτής: όσα αναλώθηκαν από το μερίδιο του κράτους.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Εμφάνιση ξανά όλης της περιόδου (0 σε γράφημα ή διπλό κλικ)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Κάθε GPU σταθμίζεται με τον συντελεστή του μοντέλου της. Κάντε κλικ για φυσικές GPU.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Κάθε μέγεθος εδώ προέρχεται από προσομοίωση, κανένα από πραγματικό κέντρο.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Μετάβαση σε εργοστάσιο, κράτος, σελίδα ή ενέργεια (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Όλα τα δίκτυα</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Όλοι οι τρόποι</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, σε μεγέθυνση</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>εμφάνιση ξανά όλης της περιόδου</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Κλείσιμο του μηνύματος</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Όλη η περίοδος</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Εβδομάδα</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Τρίμηνο</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Οι μονάδες των κέντρων</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Ώρες φυσικών GPU</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ισοδύναμα H100</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Ομαδοποίηση</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Ανά</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Σε</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>καμία</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Νεοφυής επιχείρηση</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Μικρή ή μεσαία επιχείρηση</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Μεγάλη επιχείρηση</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Δημόσιος φορέας</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>δεν δηλώθηκε</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>συμφωνημένο</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>εκτίμηση</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>ενδεικτικό</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>εργασίες</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>δείγματα</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>εργασίες και δείγματα</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Πληρωτής</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Ωφελούμενος</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Σύστημα</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Τρόπος πρόσβασης</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Οργανισμός</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Μοντέλο GPU</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ώρες GPU</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>GPU-h σε ισοδύναμα H100</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Δεσμευμένες αλλά αδρανείς</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>Στη μονάδα του κέντρου</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Μερίδιο χρήσης</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Εκτελέσεις</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Κάλυψη</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Τρόπος μέτρησης</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Δικαίωμα έως σήμερα</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Επί δικαιώματος</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Βάση</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 δευτερόλεπτα GPU</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Κάντε κλικ για τον τρόπο υπολογισμού.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Χρήση</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>Ώρες GPU, με την επιλεγμένη ομαδοποίηση</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>%1 συνολικά, σε %n γραμμή</numerusform>
            <numerusform>%1 συνολικά, σε %n γραμμές</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Δεν παρατηρήθηκε χρήση ανά λογαριασμό σε αυτή την περίοδο.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Παραλείφθηκαν, επειδή δεν είναι γνωστό ισοδύναμο H100: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Μερίδια GPU (gres/shard, gres/mps) δεν μετρούν, επειδή κανείς δεν δηλώνει πόσα έχει μια GPU: %1. Ορίστε για το σύστημα shards_per_gpu ή mps_per_gpu στο federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>Τμήματα MIG χωρίς μοντέλο GPU μπορεί να ανήκουν σε πολλά μοντέλα και μετρούν ως τμήμα του πρώτου: %1. Ορίστε το μοντέλο στη δυναμικότητα του συστήματος, ή ένα [[gpu_type]] στους τύπους του, στο federation.toml.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Τα δικαιώματα παραλείπονται, επειδή το φίλτρο δείχνει μόνο μέρος όσων πλήρωσε κάθε πληρωτής.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>δεν υπάρχει τέτοιο αρχείο</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Το %1 δεν ήταν δυνατό να διαβαστεί: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Το %1 δεν ήταν δυνατό να εγγραφεί: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Η προβολή «%1» αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Αποθήκευση αυτής της προβολής…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>Αντι&amp;γραφή συνδέσμου προς αυτή την προβολή</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>Ά&amp;νοιγμα συνδέσμου ή αρχείου…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Δεν έχει αποθηκευτεί ακόμη καμία προβολή</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Προβολές…	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Αντιγράφηκε ένας σύνδεσμος προς την προβολή. Όποιος τον ανοίξει βλέπει την ίδια σελίδα, περίοδο και φίλτρα, για όσα γνωρίζει το δικό του πρόγραμμα.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Αποθήκευση της προβολής ως αρχείου</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Προβολές (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Αποθηκεύτηκε ως %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>Στο %1 δεν υπάρχει προβολή.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Το αρχείο έχει %n προβολή· αυτή είναι η πρώτη.</numerusform>
            <numerusform>Το αρχείο έχει %n προβολές· αυτή είναι η πρώτη.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Οι αποθηκευμένες προβολές δεν ήταν δυνατό να διαβαστούν: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Τίποτα δεν άλλαξε. Διορθώστε ή αφαιρέστε το αρχείο και προσπαθήστε ξανά.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Οι προβολές δεν ήταν δυνατό να αποθηκευτούν στο %1: %2. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ένα άλλο πρόγραμμα γράφει σε αυτό</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>μεγέθυνση σε %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Δεν έχει αποθηκευτεί ακόμη καμία προβολή. Το Ctrl+D αποθηκεύει όσα δείχνει το παράθυρο: σελίδα, περίοδο, φίλτρα και μεγέθυνση.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Αποθηκευμένες προβολές</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ά&amp;νοιγμα</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Μετονομασία…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Μετακίνηση &amp;πάνω</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Μετακίνηση &amp;κάτω</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Αντιγραφή &amp;συνδέσμου</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Αποθήκευση ως &amp;αρχείου…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Άνοιγμα συνδ&amp;έσμου ή αρχείου…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Ποιος περιμένει πόσο</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Αναμονές ανά</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κράτος</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Τρόπος πρόσβασης</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU της εργασίας</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Αναμονές των εργασιών που έγιναν επιλέξιμες σε αυτή την περίοδο</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Αναμονή p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Αναμονή p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Άρχισαν</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Περιμένουν ακόμη</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Οι μισές περιμένουν λιγότερο</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Εννέα στις δέκα περιμένουν λιγότερο</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>από τη στιγμή που μπορούσαν να αρχίσουν· μετρούν και όσες περιμένουν ακόμη</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Δεν είναι γνωστή εδώ καμία εργασία που έγινε επιλέξιμη σε αυτή την περίοδο. Τις δίνει μια πηγή Slurm ή αρχεία λογιστικών στοιχείων που εισάγονται.</translation>
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
        <translation>Αν χρησιμοποιούνται τα Εργοστάσια ΤΝ της Ευρώπης, από ποιους, και πού υπάρχει συμφόρηση. Δεν παρακολουθείται τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Εξερεύνηση προσομοιωμένης ομοσπονδίας</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Κάθε εργοστάσιο του καταλόγου με τριάντα ημέρες επινοημένων εργασιών, που διατίθενται σε αυτόν τον υπολογιστή στις μορφές των ίδιων των κέντρων. Τίποτα δεν φεύγει από αυτόν.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Εξερεύνηση</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Προσθέστε την πρώτη σας πηγή</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Prometheus, υπηρεσία Slurm REST ή σελίδα μετρικών ενός κέντρου που σας επιτρέπεται να διαβάζετε. Μια δοκιμή δείχνει τι βρέθηκε πριν αποθηκευτεί οτιδήποτε.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Προσθήκη πηγής…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>δέχεται payer, beneficiary, system, account, mode, partition, organisation και model· δόθηκε: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>ώρες GPU, με κάθε ανάλυση</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (των GPU)· πολλά, χωρισμένα με κόμματα</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>ζώνη ώρας με την οποία χωρίζονται οι περίοδοι και εννοούνται οι ημερομηνίες</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>δέχεται hour, day, week, month και quarter· δόθηκε: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>μία γραμμή για κάθε ώρα, ημέρα, εβδομάδα, μήνα ή τρίμηνο</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>φυσικές GPU ή ισοδύναμα H100</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>ένα σύστημα, με το id του</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>Οι ώρες GPU αφορούν φυσικές GPU. Όπου το Slurm ενός κέντρου μετρά τα die μιας GPU
(LUMI: δύο), είναι αντίστοιχα λιγότερες από το άθροισμα των sacct και sreport·
το site_units είναι στη μονάδα με την οποία χρεώνει το κέντρο.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Τι να ζητήσετε από ένα κέντρο, με FROM και TO όπως 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>ποια αρχεία εισήχθησαν και τι έδωσαν</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>ανακαλεί όλα όσα έλεγε ένα αρχείο: εργασίες, σύνολα και τον χρόνο που καλύπτει</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>ποιο αρχείο, με την αρίθμηση του import list</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>εισάγει λογιστικά στοιχεία από αρχεία που στάλθηκαν</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>τι είναι τα αρχεία</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>τα αρχεία</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>σε ποιο σύστημα ανήκουν αυτές οι εργασίες, με το id του</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>το --format του sacct, όπου το αρχείο δεν έχει κεφαλίδα</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>το --delimiter του sacct, όπου δεν είναι |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>και όταν το αρχείο αναφέρει άλλο cluster</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>τα αρχεία περιέχουν μόνο μερικές από τις εργασίες (ενός λογαριασμού): δεν καλύπτουν χρόνο</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>ζώνη ώρας των χρόνων στα αρχεία (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>με --to: το διάστημα που ζητήθηκε από το κέντρο, το οποίο τότε καλύπτεται ολόκληρο</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>το τέλος του, που δεν περιλαμβάνεται</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>του swf, που δεν μετρά GPU</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>δημιουργεί νέα cache από ό,τι διαβάζεται από μια κατεστραμμένη και αναφέρει τι λείπει· το κατεστραμμένο αρχείο μένει όπως είναι</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>το νέο αρχείο· στη θέση του δεν πρέπει να υπάρχει τίποτα· αν παραλειφθεί: δίπλα στην cache</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>ένα παλαιότερο αντίγραφο αυτής της cache, για ό,τι δεν διαβάζεται</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>τι αντιστοιχίζεται πού, με ποιον κανόνα, και τι δεν αντιστοιχίζεται</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>λίστα κάθε έκδοσης των κανόνων που ίσχυσε: πότε ήρθε, ποιος την άλλαξε και γιατί</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Οι κανόνες βρίσκονται στο federation.toml· η εντολή «factoryfloor example federation» τυπώνει ένα με όλα τα κλειδιά.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>οι ίδιες ώρες GPU από εργασίες, από δείγματα και από τα βιβλία του ίδιου του κέντρου</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>ζώνη ώρας στην οποία εννοούνται οι ημερομηνίες</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>συγκρίνει κάθε συγκεντρωτική εγγραφή με τις εργασίες από τις οποίες προκύπτει και αναζητά βλάβες του αρχείου</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>δημιουργεί εκ νέου τις συγκεντρωτικές εγγραφές</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>αντιγράφει την cache, ακόμη και ενώ γράφεται</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>το αντίγραφο· στη θέση του δεν πρέπει να υπάρχει τίποτα</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>τυπώνει τους κανόνες του alerts.toml, την κατάστασή τους και τις ειδοποιήσεις</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>οι ειδοποιήσεις των τελευταίων 30 ημερών αντί για τους κανόνες</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>αναφέρει πόσες φορές και πότε θα είχε ειδοποιήσει ένας κανόνας</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>ο κανόνας, με το id του</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>ημέρες παρελθόντος</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>το παράθυρο με την προσομοιωμένη ομοσπονδία</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>ημέρες προσομοιωμένου παρελθόντος</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>seed της προσομοίωσης</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>χωρίς παράθυρο: τυπώνει την εικόνα συστημάτων ως πίνακα σε κάθε βήμα</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>διαθέτει τα συγκεντρωτικά στοιχεία αυτών των συστημάτων ως OpenMetrics, π.χ. στο 127.0.0.1:9417· δεν περιέχουν χρήστες ούτε εργασίες</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>με --publish: αρχείο με δικαιώματα 0600 που περιέχει το απαιτούμενο bearer token</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>με --publish: διάθεση μέσω TLS, με αυτή την αλυσίδα σε PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>το κλειδί του πιστοποιητικού σε PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>λαμβάνει το παρελθόν ενός συστήματος από τις πηγές του, όσο παλιό κι αν είναι· ό,τι υπάρχει ήδη δεν ζητείται ξανά</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>το σύστημα, με το id του</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>αρχή (ISO 8601, ή 7d για πριν από επτά ημέρες)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>τέλος, που δεν περιλαμβάνεται· αν παραλειφθεί: τώρα</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>ένα δείγμα για κάθε τέτοιο χρονικό βήμα, τουλάχιστον 1s· αν παραλειφθεί: όσο συχνά γίνεται ανάκτηση από την πηγή</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>αποκωδικοποιεί μία απάντηση και δείχνει τι περιέχει ή ποια γραμμή ή ποιο πεδίο είναι λάθος</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>αρχείο ή URL προς λήψη</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>τι θα έπρεπε να είναι</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>τυπώνει όσα περιέχουν η cache και ο κατάλογος</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>τι να εμφανιστεί</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>ένας κάτοχος: EU ή ο κωδικός ενός κράτους</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>δέχεται: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>μία μετρική, με το όνομά της</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>μία γραμμή για κάθε τέτοιο χρονικό βήμα</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>αναμονές: ανά κάτοχο, τρόπο πρόσβασης ή μέγεθος εργασίας</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>τυπώνει ένα federation.toml, sources.toml ή alerts.toml με όλα τα κλειδιά και επεξηγήσεις</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>ποιο αρχείο</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>πρέπει να είναι μετά το --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>οι usage, attribution, reconcile, report και show τυπώνουν όσα ήταν γνωστά τότε· οι άλλες εντολές και το παράθυρο λειτουργούν με όσα υπάρχουν τώρα</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>το παράθυρο και οι show, usage, attribution, reconcile, verify, backtest, plan και alerts διαβάζουν την προσομοιωμένη ομοσπονδία· οι άλλες εντολές λειτουργούν με αρχεία και με την cache</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>μόνο οι show floor και show shares σταθμίζουν τις GPU κατά το μοντέλο τους</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: δυναμικότητα και χρήση των Εργοστασίων ΤΝ της Ευρώπης</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>τυπώνει αυτή τη βοήθεια και τερματίζει</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>τυπώνει την έκδοση και τερματίζει</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>κατάλογος των federation.toml, sources.toml και alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>το αρχείο SQLite</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>γλώσσα των κειμένων, π.χ. de</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>τυπώνει όσα ήταν γνωστά τότε</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>στην προσομοιωμένη ομοσπονδία αντί για την cache: το παράθυρο ή κάθε εντολή που διαβάζει, π.χ. «factoryfloor --demo show floor»</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>με --demo: ημέρες του παρελθόντος της</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>καταγράφει στο stderr τι κάνει το πρόγραμμα· η QT_LOGGING_RULES επιλέγει, π.χ. «factoryfloor.feeds=true»</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>ανακτά και αποθηκεύει χωρίς παράθυρο, έως SIGINT ή SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>ανακτά μία φορά από κάθε πηγή και τερματίζει</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>με --once: λαμβάνει και το παρελθόν των πηγών (backfill_days) και τερματίζει όταν ολοκληρωθεί</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>δέχεται </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>· δόθηκε: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>δέχεται χρόνο όπως 2026-11-22T08:00:00Z, ημερομηνία ή 7d για πριν από επτά ημέρες· δόθηκε: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>περίοδος με το όνομά της, όπως last-month, this-quarter ή last-30d, αντί για --from και --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>αρχή (ISO 8601, ή 7d για πριν από επτά ημέρες)· αν παραλειφθεί: μεσάνυχτα τριάντα ημέρες πριν από το τέλος</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>δέχεται όνομα όπως Europe/Helsinki· δόθηκε: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>δέχεται διάρκεια όπως 15m, 1h ή 1d· δόθηκε: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>μορφή της εξόδου</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>δέχεται pdf, html, xlsx, csv, json, deic και apel· δόθηκε: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>δέχεται pdf, html, xlsx, csv και json· δόθηκε: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>σε τι χαρτί τυπώνεται ένα PDF</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json· πολλά, χωρισμένα με κόμματα</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json· deic (εθνικά στοιχεία χρήσης της Δανίας) και apel (συνόψεις του EGI)· πολλά, χωρισμένα με κόμματα</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>όνομα του κέντρου στη GOCDB, για apel (το id του συστήματος)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>id που έδωσε το DeiC στο κέντρο ή σε μέρος του, για deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>φάκελος για εγγραφή· αν παραλειφθεί: ένα αρχείο html ή json στο stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>ορίζει τον φάκελο για τα αρχεία· μόνο ένα από τα html και json πηγαίνει στο stdout</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (προεπιλογή), last-quarter, last-year ή FROM..TO</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>ζώνη ώρας με την οποία χωρίζεται η περίοδος (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>σύμφωνα με τη γλώσσα ή με τον οδηγό σύνταξης της ΕΕ: τα κράτη σε σειρά πρωτοκόλλου, η Ελλάδα ως EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>σύνοψη για την πρώτη σελίδα</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>δέχεται SECTION=TEXT· δόθηκε: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>κείμενο κάτω από μια ενότητα· όσες φορές όσες οι ενότητες</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>ενότητες που παραλείπονται, χωρισμένες με κόμματα</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>τι χρησιμοποίησε και τι πλήρωσε ένας κάτοχος, σε σύγκριση με όσα δικαιούται</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>όλα τα εργοστάσια δίπλα δίπλα</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>ένα δίκτυο, με το id του· αν παραλειφθεί: όλα</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>ένα σύστημα</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>αριθμός της αναφοράς, όπως τον τυπώνει το «report list»</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>διατηρεί για πάντα μια αναφορά όπως είναι τώρα και τυπώνει το id της</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>οι παγωμένες και οι δημοσιευμένες αναφορές</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>μια παγωμένη αναφορά ως αρχεία: για πάντα τα ίδια μεγέθη</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>σημειώνει μια παγωμένη αναφορά ως δημοσιευμένη</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>ποια μεγέθη διαφέρουν σήμερα από μια παγωμένη αναφορά και γιατί· κωδικός εξόδου 1 όταν υπάρχουν</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>γράφει έναν timer του systemd που δημιουργεί μια αναφορά περιοδικά</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month, quarter ή year</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>ημέρα του μήνα μετά την περίοδο, 1 έως 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>το όνομά του, όπως το τυπώνει το «report definition list»</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>επιλογές για μια αναφορά με όνομα, για να χρησιμοποιηθούν ξανά</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>οι επιλογές με όνομα</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>αποθηκεύει επιλογές με όνομα· όσες έχουν το ίδιο όνομα αντικαθίστανται</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>με το οποίο χρησιμοποιείται ξανά</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>η αναφορά με τις επιλογές ενός ονόματος, ως αρχεία</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>της προσομοιωμένης ομοσπονδίας</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>διατηρεί για πάντα την αναφορά με τις επιλογές ενός ονόματος και τυπώνει το id της</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>διαγράφει επιλογές με όνομα</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>μια έτοιμη αναφορά, ως αρχεία</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>ως σελίδα εγχειριδίου</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>ως συμπλήρωση της γραμμής εντολών για ένα κέλυφος</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ΟΝΟΜΑ</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ΣΥΝΟΨΗ</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>ΠΕΡΙΓΡΑΦΗ</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ΕΠΙΛΟΓΕΣ</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>ΕΝΤΟΛΕΣ</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ΑΡΧΕΙΑ</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ΚΩΔΙΚΟΣ ΕΞΟΔΟΥ</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Χωρίς εντολή ανοίγει το παράθυρο. Τα δεδομένα γράφονται στην τυπική έξοδο, τα μηνύματα στην τυπική έξοδο σφαλμάτων. Οι παρακάτω επιλογές μπορούν να δοθούν πριν ή μετά την εντολή.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>από πού ανακτώνται δεδομένα· η εντολή «factoryfloor example sources» τυπώνει όλα τα κλειδιά</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>ποιος μετρά για ποιον· η εντολή «factoryfloor example federation» τυπώνει όλα τα κλειδιά</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>όσα παρατηρήθηκαν: δείγματα, εργασίες και το αποτέλεσμα κάθε ανάκτησης</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>η απάντηση είναι όχι ή υπήρξε αποτυχία· η τυπική έξοδος σφαλμάτων λέει γιατί</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>η γραμμή εντολών είναι λανθασμένη</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(υποχρεωτικό)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>Καμία εργασία που ζήτησε GPU δεν μπήκε στην ουρά σε αυτή την περίοδο.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Δεν ζητήθηκε κανένα σύστημα του δικτύου.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>αναπαράγει το παρελθόν ενός συστήματος: πόσο συχνά ίσχυσαν τα όρια αναμονής</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>αξιολογεί τις εργασίες που μπήκαν στην ουρά από εδώ και μετά (όλες οι προηγούμενες είναι γνωστές)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>το τέλος αυτού, που δεν περιλαμβάνεται (τώρα)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>δέχεται αριθμό πάνω από 0.5 και κάτω από 0.999· δόθηκε: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>πόσο συχνά πρέπει να ισχύει ένα όριο (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours ή qbets, η δημοσιευμένη μέθοδος· αν παραλειφθεί: και οι δύο, και ours με --each</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>μία γραμμή για κάθε εργασία</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>πόσο καλά προβλέφθηκαν οι ελεύθερες GPU, αντί για τις αναμονές</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Κάθε όριο διατυπώνεται με όσα ήταν γνωστά όταν η εργασία μπήκε στην ουρά:
εργασίες που είχαν αρχίσει ή λήξει έως τότε και πόσο είχαν περιμένει άλλες.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>δέχεται μόνο </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>πού και πότε μπορεί να εκτελεστεί ένα πιλοτικό έργο</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU ταυτόχρονα, σε κάθε εκτέλεση</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>ώρες μιας εκτέλεσης</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>πλήθος εκτελέσεων (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>όλες οι εκτελέσεις ταυτόχρονα· αλλιώς η μία μετά την άλλη</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>μοντέλα GPU που εξυπηρετούν, π.χ. H100,GH200 (οποιοδήποτε)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GB μνήμης που έχει τουλάχιστον μια GPU</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>η πρώτη εκτέλεση αρχίζει τότε ή αργότερα (τώρα)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>συστήματα αυτού του δικτύου (όλα)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>αυτά τα συστήματα, π.χ. lumi,alps (όλα)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>ποιανού το μερίδιο αναλώνει</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>ο τρόπος πρόσβασης (όλοι)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>σχέδιο με όσα ήταν γνωστά τότε (τώρα)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>ελεύθερες GPU τις επόμενες 14 ημέρες, ανά ώρα, αντί για τις επιλογές</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>γράφει το σχέδιο ως αναφορά σε αυτόν τον φάκελο</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>μορφές του σημειώματος, π.χ. html,json· πολλές, χωρισμένες με κόμματα (όλες)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Μερίδια GPU (gres/shard, gres/mps) δεν μετρούν, επειδή κανείς δεν δηλώνει πόσα έχει μια GPU. Ορίστε για αυτά τα συστήματα shards_per_gpu ή mps_per_gpu στο federation.toml:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>Τμήματα MIG χωρίς μοντέλο GPU μπορεί να ανήκουν σε πολλά μοντέλα και μετρούν ως τμήμα του πρώτου. Ορίστε το μοντέλο στη δυναμικότητα αυτών των συστημάτων, ή ένα [[gpu_type]] στους τύπους τους, στο federation.toml:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Αυτά τα συστήματα δεν σταθμίζονται στην κάλυψη, επειδή κανείς δεν δηλώνει πόσες GPU έχουν (capacity στο federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>Καμία εργασία δεν χρησιμοποίησε GPU σε αυτή την περίοδο.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Δεν είναι γνωστός κανένας λογαριασμός: κανένα κέντρο δεν έδωσε λογαριασμούς και καμία εργασία δεν χρεώθηκε το τελευταίο έτος.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Δεν υπάρχει τίποτα για σύγκριση: από εργασίες, δείγματα και σύνολα του ίδιου του κέντρου είναι γνωστά λιγότερα από δύο για αυτή την περίοδο.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Καμία εργασία δεν περίμενε για GPU.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Δεν είναι γνωστό αν περιμένουν εργασίες: καμία πηγή δεν δίνει την ουρά.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>Καμία εργασία δεν έγινε επιλέξιμη σε αυτή την περίοδο.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Οι αναμονές δεν είναι γνωστές σε αυτή την περίοδο: καμία πηγή δεν δίνει μεμονωμένες εργασίες. Τις δίνει μια πηγή slurm-rest ή μια εισαγωγή sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>Καμία εργασία δεν χρησιμοποίησε GPU σε αυτή την περίοδο, ή ο κάτοχος δεν έχει μερίδιο σε αυτήν.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Κανείς δεν έγραψε σημείωση για αυτή την περίοδο.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>Δεν υπάρχει τίποτα τέτοιο σε αυτή την περίοδο.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Δεν υπάρχει τέτοια χορήγηση: ορίζονται με καταχωρίσεις [[award]] στο federation.toml, και η εντολή «factoryfloor example federation» δείχνει πώς.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Δεν υπάρχει πηγή: ορίζονται στο sources.toml, και η εντολή «factoryfloor example sources» δείχνει πώς.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>προβολή προς άνοιγμα: σύνδεσμος factoryfloor://view ή αρχείο</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>ούτε εντολή ούτε προβολή: προβολή είναι ένας σύνδεσμος που αρχίζει με factoryfloor: ή ένα αρχείο .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>τι παρακολουθείται και ποιος ειδοποιείται· η εντολή «factoryfloor example alerts» τυπώνει όλα τα κλειδιά</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>η προθεσμία της τελευταίας εκτέλεσης· για ημερομηνία, το τέλος εκείνης της ημέρας σε UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Η προβολή αναφέρει κάτι που δεν είναι γνωστό εδώ και εμφανίζεται χωρίς αυτό: %1. Ο συντάκτης της ίσως έχει κατάλογο ή federation.toml με περισσότερα.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Η προβολή δεν άνοιξε: το πεδίο της «%1» λέει «%2», που αυτή η έκδοση δεν καταλαβαίνει. Ζητήστε ξανά την προβολή.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Η προβολή δεν άνοιξε: την έγραψε νεότερη έκδοση του Factory Floor. Εγκαταστήστε την.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Η προβολή δεν άνοιξε: ο σύνδεσμός της είναι μακρύτερος από όσους γράφει το Factory Floor. Ζητήστε την προβολή ως αρχείο.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Αυτό δεν είναι σύνδεσμος προς προβολή: ένας τέτοιος αρχίζει με factoryfloor://view? και δεν έχει κενά ή αλλαγές γραμμής.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>μια προβολή έχει μόνο κείμενα και έναν πίνακα «choice».</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>υπάρχουν δύο προβολές με το όνομα «%1»· ισχύει η πρώτη.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>Το %1 είναι μεγαλύτερο από κάθε αρχείο προβολών που γράφει το Factory Floor και δεν διαβάστηκε.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>Το %1 έχει περισσότερες προβολές από όσες μπορούν να κρατηθούν· οι τελευταίες παραλείφθηκαν.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Τίποτα δεν διαβάζεται από το %1: το %2 περιέχει ό,τι έχει το αντίγραφο ασφαλείας.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>Το %1 περιέχει ό,τι διαβάστηκε από το %2: %n γραμμή.</numerusform>
            <numerusform>Το %1 περιέχει ό,τι διαβάστηκε από το %2: %n γραμμές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n γραμμή προέρχεται από το αντίγραφο ασφαλείας.</numerusform>
            <numerusform>%n γραμμές προέρχονται από το αντίγραφο ασφαλείας.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Δεν λείπει τίποτα.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Ό,τι λείπει μετρά ως μη παρατηρημένο. Ζητείται ξανά από τις πηγές, όσο πίσω ορίζει το backfill_days· η εντολή «factoryfloor backfill» ζητά περισσότερο.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Για να χρησιμοποιηθεί, βάλτε το στη θέση του κατεστραμμένου αρχείου, που έμεινε όπως ήταν, ή ορίστε το με --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: δεν ονομάζεται κανένα πρόσωπο: τα id προσώπων είναι κενά και το Person.json δεν γράφεται. Ο χρόνος CPU και ο αποθηκευτικός χώρος είναι 0, επειδή αυτό το πρόγραμμα μετρά GPU.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: το id του κέντρου είναι το μηδενικό GUID. Ορίστε το σωστό με --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: %1 ώρες GPU δεν έχουν γνωστή προέλευση πρόσβασης και %2 δεν έχουν γνωστό πανεπιστήμιο· το πρόγραμμα επαλήθευσης του DeiC επισημαίνει αυτές τις γραμμές.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: οι διάρκειες είναι δευτερόλεπτα GPU, επειδή το μήνυμα δεν έχει θέση για GPU. Οι διάρκειες CPU τις επαναλαμβάνουν και δεν εφαρμόζεται benchmark.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: ως όνομα του κέντρου χρησιμοποιείται το id του συστήματος. Ορίστε το όνομα που έχει στη GOCDB με --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: οι μήνες είναι της ζώνης %1 και όχι του UTC, όπως τους έχει το EGI.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: το NumberOfJobs είναι 0 όπου είναι γνωστά μόνο δείγματα.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Παρατηρήθηκε το %1 της περιόδου: πολύ λίγο για υποβολή. Χρειάζεται τουλάχιστον η μισή.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Παρατηρήθηκε το %1 της περιόδου. Ό,τι δεν παρατηρήθηκε λείπει από όσα υποβάλλονται.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Όσα υποβάλλονται μετρούν φυσικές GPU.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Δεν έχει αποθηκευτεί ορισμός αναφοράς.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Τίποτα δεν είναι γνωστό για αυτή την περίοδο· το λέει και η αναφορά.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Αυτό το πρόγραμμα μεταγλωττίστηκε χωρίς το παράθυρό του και δεν γράφει PDF. Το κάνει το πακέτο «factoryfloor»· τα html, xlsx, csv και json γράφονται και εδώ.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Δεν έχει παγώσει καμία αναφορά.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Κανένα μέγεθος δεν διαφέρει από την αναφορά %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>%1 από %2 μεγέθη διαφέρουν από την αναφορά %3.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Μετά το πάγωμα εισήχθησαν %1 αρχεία, με %2 νέες ή διορθωμένες εργασίες.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Η αναφορά δημιουργήθηκε χωρίς αυτές τις ενότητες, για τις οποίες δεν συγκρίνεται τίποτα: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Η αναφορά %1 έχει ήδη δημοσιευτεί. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Δεν εκτελείται τίποτα ακόμη. Για ενεργοποίηση: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Δεν υπάρχει κάτοχος «%1». Γνωστοί είναι: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Δεν υπάρχει δίκτυο «%1». Γνωστά είναι: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Η αναφορά δεν έχει ενότητα «%1». Έχει: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Δεν υπάρχει ζώνη ώρας «%1». Γνωστές είναι, μεταξύ άλλων της λίστας IANA: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Το προσομοιωμένο παρελθόν δεν ήρθε έγκαιρα.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>Το «%1» δεν είναι περίοδος. Γνωστές είναι: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: για %1 η αναφορά έχει μόνο ένα μέρος, ενώ το EGI θεωρεί την εγγραφή ολόκληρο τον μήνα. Παραδίδετε ολόκληρους μήνες που έχουν λήξει.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Δεν υπάρχει ακόμη cache στο %1. Τη δημιουργούν οι εντολές «factoryfloor collect» και «factoryfloor import», αλλιώς ορίστε άλλη με --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>δέχεται GUID, όπως f0679faa-242e-11eb-3aba-b187bcbee6d4· δόθηκε: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Η καλύτερη επιλογή πρώτη. Όριο αναμονής μόνο όπου τα όρια των τελευταίων 90 ημερών
ίσχυσαν για τουλάχιστον το %1% των εργασιών (εμπιστοσύνη %2)· η γραμμή λέει πόσο συχνά.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Μεγάλωσε κατά %1 την τελευταία ημέρα, δηλαδή %2 τον χρόνο.</numerusform>
            <numerusform>Μεγάλωσε κατά %1 την ημέρα τις τελευταίες %n ημέρες, δηλαδή %2 τον χρόνο.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Η cache καταλαμβάνει %1 στον δίσκο.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Δεν μεγάλωσε την τελευταία ημέρα.</numerusform>
            <numerusform>Δεν μεγάλωσε τις τελευταίες %n ημέρες.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Το πόσο μεγαλώνει θα είναι γνωστό αύριο.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>Αυτό υπερβαίνει το όριό της των %1: τα παλαιότερα δείγματα συμπτύσσονται, ένα μέρος κάθε ώρα.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Το όριό της των %1 θα καλυφθεί περίπου στις %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Από αυτά, %1 είναι ελεύθερα για ό,τι ακολουθήσει.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>Συγκρίθηκαν %1 εκτελέσεις και %2 συγκεντρωτικές εγγραφές ημερών και μηνών: όλες συμφωνούν.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>Συγκρίθηκαν %1 εκτελέσεις και %2 συγκεντρωτικές εγγραφές ημερών και μηνών: %3 διαφέρουν. Η εντολή «factoryfloor verify --rebuild» δημιουργεί εκ νέου τις συγκεντρωτικές εγγραφές.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Το ίδιο το αρχείο είναι κατεστραμμένο. Η εντολή «factoryfloor repair» δημιουργεί νέο από ό,τι διαβάζεται και από αντίγραφο ασφαλείας.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n ώρα δειγμάτων είναι κατεστραμμένη· μετρά ως μη παρατηρημένη.</numerusform>
            <numerusform>%n ώρες δειγμάτων είναι κατεστραμμένες· μετρούν ως μη παρατηρημένες.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Αυτό το πρόγραμμα μεταγλωττίστηκε χωρίς το παράθυρό του. Η εντολή «factoryfloor demo --headless» τυπώνει την προσομοιωμένη εικόνα συστημάτων και η «factoryfloor collect» ανακτά από τα κέντρα.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Δεν υπάρχει οθόνη εδώ. Χωρίς οθόνη, η εντολή «factoryfloor demo --headless» τυπώνει την προσομοιωμένη εικόνα συστημάτων και η «factoryfloor collect» ανακτά από τα κέντρα.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Το Factory Floor είναι ήδη ανοιχτό με αυτή την cache· το παράθυρό του ήρθε στο προσκήνιο.</translation>
    </message>
</context>
</TS>
