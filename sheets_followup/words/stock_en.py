"""English phrases that no letter of ours says, by the rule that they break.

Each entry is a regular expression over lower-case text with typographic apostrophes. PRESSURE and
its neighbours refuse a letter (M6); STOCK and what stands with it are hints on the tone (M9).
"""

from __future__ import annotations

#: Pressure, and demands for an immediate answer (M6).
PRESSURE = (
    r"asap|a\.s\.a\.p|as soon as (?:possible|you can)|urgent(?! care)|urgently|immediately"
    r"|right away"
    r"|immediate (?:reply|answer|response|attention|decision|action)"
    r"|straight away|at once|promptly|without delay|by return|by tomorrow"
    r"|by (?:the )?end of (?:the )?day"
    r"|(?:i )?need (?:an|your) (?:answer|reply|response|decision)|need to hear|need to know"
    r"|must (?:hear|know|have)|expect (?:an|your) (?:answer|reply|response)"
    r"|please (?:reply|respond|answer)"
    r"|(?:still|been) waiting|have ?n(?:o|’)t (?:yet )?heard|have not (?:yet )?heard|not heard back"
    r"|heard nothing|no (?:reply|answer|response) (?:yet|so far|from you)|your silence"
    r"|why you have not|yet to hear|never heard|(?:haven’t|have not|hadn’t) (?:replied|answered"
    r"|responded)"
    r"|(?:not|never|haven’t) (?:yet )?(?:received|got|had) (?:a|an|any|your) (?:reply|answer"
    r"|response)"
    r"|did(?:n’t| not) (?:reply|answer|respond)|get back to me|let me know by|expect to hear"
    r"|(?:prompt|quick|speedy|swift) (?:reply|response|answer|decision)"
    r"|been (?:(?:a|over|almost|nearly|more than|about|some) )*(?:\w+ )?(?:days?|weeks?|months?"
    r"|while)"
    r"|(?:days?|weeks?|months?) ago|time is (?:short|running)|decide (?:now|soon|quickly)"
    r"|(?:second|third|fourth|another) (?:time (?:i|that i)|e?-?mail|message|reminder)|third time"
    r"|an offer from|made me an offer|have an offer|other (?:job )?offers?|another (?:job )?offer"
    r"|competing offers?"
    r"|final(?:ise|ize) (?:my|your) decision"
    r"|make (?:your|a) decision (?:now|soon|quickly)|running out of time|days? (?:have|has) passed"
    r"|weeks? (?:have|has) passed|hurry|let me know today"
)

#: Slang (M6).
SLANG = (
    r"gonna|wanna|gotta|kinda|sorta|awesome|stoked|psyched|super (?:excited|pumped|keen)|pumped"
    r"|rock ?star|ninja|lol|omg|btw|fyi|thx|tbh|imho|hey there|hey|hiya|yo|sup|cool|epic|dude"
    r"|guys(?!’)|a blast|cheers|mate|gotta|wow|yay"
    r"|no worries|my bad|ping (?:me|you)|shoot me|hit me up|y’all|folks|vibes?"
)

#: What announces an attachment or sends along material (M6).
ATTACHMENT = (
    r"attach(?:ed|ments?)|(?:i|i am|i’m) attach(?:ing)?|included my (?:\w+ )?(?:cv|resume"
    r"|portfolio|references)"
    r"|enclosed?|enclosures?|please find|find (?:below|herewith)"
    r"|my (?:resume|résumé|cv|curriculum vitae)|cover letter"
)

#: Phrases that mark a form letter (M9).
STOCK = (
    r"(?:hope|trust) (?:that )?(?:this|you|all|everything|the)\b[^.!?]{0,40}?\b(?:well|great"
    r"|finds|fine|good|nice)"
    r"|find(?:s|ing)? you well|reach(?:ing|ed)? out|touch(?:ing)? base|circl(?:e|ing) back"
    r"|checking in|to check in|just check in|a (?:quick )?check-in|just (?:checking|wanted"
    r"|following|a quick)|follow(?:ing)? up"
    r"|quick question|quick note|a moment to|thrilled|passionate|passion for|humbled|honou?red"
    r"|perfect (?:fit|match)|(?:great|ideal|best|right|excellent|unique) (?:fit|match|candidate)"
    r"|(?:your|earliest) convenience|do not hesitate|don’t hesitate|please feel free|feel free to"
    r"|look no further|hit the ground running|team player|think outside|results[- ]driven"
    r"|fast[- ]paced|dynamic environment|synerg\w+|leverag(?:e|ing)|value[- ]add|add value"
    r"|make an (?:immediate )?impact|dream (?:job|role|company)|to whom it may concern"
    r"|per my last|as per|kindly|pick your brain|top of mind|keep me posted|keep me in the loop"
    r"|uniquely qualified|exciting (?:opportunity|role|work)|(?:very|so|truly|really|extremely|"
    r"more than) excited|excited (?:about|by|to)|enthusias\w+|at the end of the day|moving forward"
    r"|(?:i am|i’m) (?:very |quite )?confident|eager to|love the opportunity"
    r"|dream come true|your (?:kind )?consideration|busy schedule|win-win|valued? (?:addition"
    r"|asset)|an asset to|deep dive"
)

#: Flattery, begging and apology (M9).
BEARING = (
    r"amazing|invaluable|forever grateful|deeply grateful|really need|won’t regret|incredible"
    r"|wonderful|inspir(?:ing|ed|ational)|brilliant|impressive|fantastic"
    r"|world[- ]class|privilege|mean the world|please consider|i beg|desperate\w*|give me a chance"
    r"|chance to prove|would do anything|sorry|apolog(?:y|ies|i[sz]e|i[sz]ing)|bother(?:ing)? you"
    r"|(?:i know|i’m sure|i am sure) (?:how busy you|(?:that )?you(?:’re| are) (?:very "
    r"|so )?busy)|sadly|unfortunately|disappoint\w*|regret\w*"
)

#: Contractions, which only the warm tone uses (M9).
CONTRACTION = (
    r"(?:i’(?:m|d|ll|ve)|(?:you|we|they)’(?:re|d|ll|ve)|(?:it|that|there|here|what)’s|\w+n’t)"
)

#: The one question that a letter may hold (M6).
NEXT_STEPS = (
    r"next steps?|happens? (?:next|from here)|what comes next"
    r"|where (?:things|matters|it|the \w+) stands?"
    r"|how (?:things|matters) (?:stand|are)|timing|any news|timeline|when (?:i might|you expect)"
)
