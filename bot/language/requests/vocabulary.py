"""The words of requests by what they mean; `annuler*` is a French verb in all its forms, `order+` an English one."""

from __future__ import annotations

from bot.language.requests.inflection import forms

MEANINGS = {
    # who speaks, who is spoken to, and what surrounds a request
    "me": "me moi nous us",
    "article": "le la les un une des du de ce cet cette ces mon ma mes notre nos ton ta tes votre vos"
    " the a an my our your that this",
    "few": "petit petite bref breve rapide premier premiere prochain nouveau nouvelle quick short first next new brief"
    " another weekly monthly regular video visio telephonique site board team lunch",
    "with": "avec with",
    "thing": "quelque chose something",
    "asking": "est ai avez as que quel quels quelle quelles qui quand comment ou pourquoi combien what who when where"
    " how why which does do did is are has have had",
    "title": "m mme mlle dr docteur maitre monsieur madame mademoiselle mrs ms mr miss sir prof professeur professor"
    " pr ste societe cabinet sci sarl sas clinique hotel pharmacie etude restaurant garage agence",
    "trade": "kine dentiste notaire medecin avocat comptable expert architecte banque banquier banquiere garagiste"
    " ophtalmo coiffeur plombier electricien huissier osteo osteopathe psy pediatre gyneco dermato assureur"
    " veterinaire cardiologue radiologue orthodontiste syndic geometre podologue dentist doctor lawyer solicitor"
    " accountant plumber barber hairdresser physio vet bank surveyor electrician",
    "patient": "client cliente patient patiente locataire candidat candidate tenant customer",
    # meetings
    "meeting": "rdv reunion reunions visio visios visioconference entretien entretiens consultation consultations"
    " entrevue rencontre dejeuner dej diner brunch apero comite seance mediation meeting meetings appointment"
    " appointments lunch dinner breakfast catchup zoom viewing interview sync standup 1:1 conf brainstorm",
    "occasion": "point points appel coup tel telephone creneau creneaux moment visite visites cafe heure heures minutes"
    " minute min mn h quart intervention slot call calls coffee session hour hours mins visit time chat drink demi",
    "put": "caler* fixer* planifier* programmer* organiser* prevoir prevois prevoyez prevoie mettre mets mettez met"
    " mettrez prendre prends prenez prend prenne poser* bloquer* reserver* trouver* ajouter* inscrire inscris"
    " inscrivez noter* convenir arranger* glisser* caser* placer* booker* set setup book+ schedule+ arrange+ put"
    " fit squeeze+ pencil+ block+ find make plan+ add+ organise+ organize+ get slot pop convier* inviter* invite+ grab",
    "fit": "caler* caser* glisser* fit squeeze+ pencil+ slot",
    "invite": "inviter* convier* invite+",
    "meet": "voir vois voie voit voyions voyons rencontrer* recevoir recois reçois retrouver* revoir see meet",
    "see": "voir vois voie rencontrer* see meet",
    "date_of": "heure horaire date time jour day",
    # changing and dropping
    "cancel": "annuler* supprimer* decommander* enlever* retirer* virer* effacer* liberer* cancel+ delete+ remove+"
    " drop+ clear+ scrap+ nix",
    "drop": "oublier* oublie forget scrap+ stop arreter* stopper*",
    "move": "decaler* repousser* deplacer* avancer* reculer* reporter* reprogrammer* bouger* decale replanifier*"
    " rebasculer* basculer* move+ push+ reschedule+ postpone+ shift+ delay+ rearrange+ bring",
    "change": "changer* modifier* change+",
    "request": "demande demandes tache taches request requests task tasks mission missions",
    "instead": "aulieu plutotque insteadof ratherthan",
    "shift": "decaler* repousser* reprogrammer* replanifier* reschedule+ postpone+ shift+",
    "moved": "reporte reportee decale decalee repousse repoussee deplace deplacee avance avancee moved postponed",
    "enter": "inscrire inscris inscrivez ajouter* noter* put book enter add",
    "check": "regarder* verifier* savoir sais check see know",
    # reminders
    "recall": "rappeler* rapeler* rapel rappel remind+ reminding ping+ nudge+",
    "reminder": "rappel rappels reminder reminders alarme alerte",
    "alert": "prevenir previens prevenez alerter* avertir* notifier* warn+ alert+",
    # calls received
    "calls": "appel appels message messages coup coups call calls voicemail voicemails",
    "rang": "appele appeler rappele telephone joindre contacte cherche apele called rang rung phoned ring call reach",
    # asking for a list
    "show": "montrer* lister* lire lis lisez donner* redonner* envoyer* afficher* dire dis dites resumer* show+ list+"
    " read give tell recapituler* voir see",
    "agenda": "agenda planning calendrier programme emploi journee semaine calendar schedule diary day week",
    "booked": "prevu prevue rdv booked planned scheduled programme",
    "meetings": "rdv reunion reunions visios entretiens meetings appointments meeting appointment bookings",
    "tasks": "tache taches demande demandes liste dossiers task tasks requests todo todos request",
    "diary": "planning agenda calendrier programme emploi calendar schedule diary",
    "open": "cours suspens attente faire restant retard pending outstanding open left progress finished done",
    # availability
    "free": "libre libres dispo disponible disponibles disponibilite disponibilites free available availability busy"
    " occupe occupee pris prise",
    "gap": "creneau creneaux trou trous place temps dispo disponibilite disponibilites gap gaps slot slots time room"
    " space availability opening openings",
    "away": "absent absente absents conge conges vacances deplacement injoignable joignable indisponible malade"
    " arret away off holiday vacation leave sick unavailable ooo travelling traveling abroad unreachable",
    "elsewhere": "formation audience bloc tribunal chantier reunion intervention consultation rdv surgery court theatre"
    " meeting meetings hospital training conference office bureau cabinet",
    "closed": "ferme fermee fermeture closed closing shut",
    "opens": "cabinet bureau boutique magasin atelier restaurant etude agence office shop practice studio",
    # handing over
    "send": "envoyer* adresser* transmettre transmets transmettez poster* faxer* expedier* renvoyer* remettre remets"
    " remettez partager* send+ post+ email+ mail+ forward+ fax+ share+",
    "phone": "appeler* rappeler* telephoner* contacter* joindre joins joignez tel call+ ring phone+ recontacter*",
    "tell": "dire dis dites demander* confirmer* repondre reponds repondez prevenir previens prevenez informer*"
    " indiquer* relancer* proposer* annoncer* signaler* tell ask+ confirm+ answer+ reply inform+ chase+ let remind+",
    "do": "regarder* consulter* preparer* rediger* imprimer* commander* acheter* corriger* relire relis relisez verifier* saisir* classer*"
    " archiver* scanner* numeriser* traduire traduis traduisez transcrire retranscrire taper* faire fais faites"
    " finir* terminer* completer* remplir* creer* ouvrir ouvre ouvrez mettre mets mettez chercher* rechercher*"
    " trouver* obtenir obtiens obtenez recuperer* reserver* payer* regler* rembourser* virer* deposer* signer*"
    " editer* facturer* comparer* calculer* resilier* renouveler* inscrire inscris inscrivez abonner* publier*"
    " livrer* ranger* trier* nettoyer* reparer* gerer* suivre suis suivez passer* porter* apporter* aller va allez"
    " remplacer* ajouter* supprimer* actualiser* photocopier* relier* ecrire ecris ecrivez penser* noter* prendre"
    " prends prenez organiser* planifier* prevoir programmer* renseigner* negocier* tenir tiens tenez laisser*"
    " etablir* produire fournir* joindre constituer* monter* lancer* declarer* demarrer* enregistrer* reviser*"
    " prepare+ draft+ write+ type+ print+ order+ buy find check+ verify+ file+ scan+ translate+ transcribe+ fix+"
    " correct+ complete+ fill+ create+ open+ search+ look+ get+ book+ reserve+ pay settle+ refund+ transfer+"
    " deposit+ sign+ issue+ invoice+ compare+ renew+ subscribe+ publish+ deliver+ sort+ clean+ repair+ handle+"
    " pick+ collect+ bring replace+ update+ copy proofread+ review+ summarise+ summarize+ upload+ download+ attach+"
    " have make put draw compile+ register+ arrange+ gather+ need+ take+ research+ apply+ submit+ log+ enter+"
    " prefer+ format+ redo rewrite+ design+ hire+ source+ chase+ follow+ finish+",
    "order": "commande recherche devis courrier traduction reservation achat facture envoi livraison billets order"
    " search quote booking translation letter",
    "work": "devis facture factures courrier courriers mail mails lettre impression achat achats envoi livraison"
    " reparation relance redaction virement commande traduction compte rapport bilan dossier declaration note notes"
    " recherche quote invoice letter email translation report order",
    # politeness alone
    "hello": "bonjour bonsoir salut hello hi hey coucou allo yo morning evening",
    "thanks": "merci mercis remercie remercions thanks thank cheers",
    "pleased": "ok okay d'accord parfait super nickel top genial impeccable entendu excellent great perfect brilliant"
    " lovely wonderful awesome noted understood bien recu cool compris impec yes oui",
    "closing": "merci mercis remercie remercions thanks thank cheers ok okay accord parfait super nickel top genial"
    " impeccable entendu excellent great perfect brilliant lovely wonderful awesome noted understood bien recu cool"
    " compris beaucoup infiniment mille encore pour votre ton vos tes reactivite aide travail efficacite rapidite"
    " excellente bonne bon belle journee soiree week end weekend apres midi a vous toi tous toutes de tout et je ce"
    " c'est est les la you so much very a lot many for your the help have good nice evening day it's got it that is"
    " all sounds works fine right bye revoir au bientot demain impec gentil chef et again and have great job well done"
    " 👍 🙏 👌 ✅ 🆗 fait sympa tres vraiment me sauves sauvez vie ca va marche roule",
    "urgent": "urgent urgente urgents urgence asap immediatement urgently immediately",
}


def meanings() -> dict[str, frozenset[str]]:
    """Every meaning with all the folded words that carry it."""
    return {name: frozenset(f for entry in entries.split() for f in forms(entry)) for name, entries in MEANINGS.items()}
