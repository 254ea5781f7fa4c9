// Contacts: what visitors left; facts while the key is locked, everybody once it is open.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: place

    required property Leads leads
    required property Saving saving
    property string news
    readonly property bool open: leads.state === "open"
    readonly property bool covered: collect.open || twins.open || out.open || over.open || erase.open || correct.open || columns.open || log.open || letters.open
    readonly property var empties: ({
        "empty": [qsTr("No contacts yet"), qsTr("Visitors leave them at kiosks. Hand them over there to a stick, put it in here, and collect.")],
        "no-event": [qsTr("There is no event yet"), qsTr("Make the event first; what visitors leave at its kiosks is collected here.")],
        "failed": [qsTr("The contacts can't be read"), leads.tasks.trouble]
    })[leads.state] ?? []

    signal unlockTouched
    signal todayTouched

    Item {
        anchors.fill: parent
        enabled: !place.covered

        LeadsHead {
            id: head

            z: 3
            width: parent.width
            leads: place.leads
            onCollectTouched: collect.ask()
            onOutTouched: out.ask()
            onColumnsTouched: columns.open = true
        }
        LeadsNews {
            id: news

            anchors { left: parent.left; right: parent.right; top: head.bottom }
            leads: place.leads
            said: place.news
            onRead: place.news = ""
            onLettersTouched: letters.ask()
            onDueTouched: over.ask()
            onTwinsTouched: twins.open = true
        }
        LeadTable {
            visible: place.open
            anchors { left: parent.left; right: side.left; rightMargin: 24; top: news.bottom; bottom: foot.top; bottomMargin: 8 }
            leads: place.leads
        }
        LeadSide {
            id: side

            visible: place.open
            anchors { right: parent.right; top: news.bottom; bottom: parent.bottom }
            width: 296
            person: place.leads.person
            onCorrectTouched: correct.ask()
            onEraseTouched: erase.ask()
            onConsentTouched: consent.ask("%1.html".arg(place.leads.person.id))
        }
        LeadsLocked {
            visible: place.leads.state === "locked"
            anchors { left: parent.left; right: parent.right; top: news.bottom; bottom: foot.top; bottomMargin: 12 }
            leads: place.leads
            onUnlockTouched: place.unlockTouched()
        }
        Row {
            id: foot

            visible: place.open || place.leads.state === "locked"
            anchors { left: parent.left; bottom: parent.bottom; bottomMargin: -8 }
            spacing: 8

            Words {
                text: (place.open ? qsTr("%1 of %2 · kiosks: %3.").arg(place.leads.shown).arg(place.leads.total).arg(place.leads.kiosks)
                                  : qsTr("Contacts: %1 · kiosks: %2.").arg(place.leads.total).arg(place.leads.kiosks))
                      + " " + qsTr("May be kept until %1.").arg(place.leads.until)
                style: "small"
                anchors.verticalCenter: parent.verticalCenter
            }
            Button {
                kind: "link"
                text: qsTr("What is due")
                onClicked: over.ask()
            }
            Button {
                kind: "link"
                text: qsTr("What was handed out")
                onClicked: log.ask()
            }
        }
        Empty {
            visible: place.empties.length > 0
            anchors.centerIn: parent
            icon: place.leads.state === "failed" ? "triangle-alert" : "inbox"
            title: place.empties[0] ?? ""
            text: place.empties[1] ?? ""

            Button {
                visible: place.leads.state === "empty"
                kind: "main"
                icon: "usb"
                text: qsTr("Collect…")
                onClicked: collect.ask()
            }
            TodayButton { visible: place.leads.state === "no-event"; onClicked: place.todayTouched() }
        }
    }
    CollectSheet { id: collect; parent: place.Window.contentItem; leads: place.leads; saving: place.saving }
    TwinsSheet { id: twins; parent: place.Window.contentItem; twins: place.leads.twins }
    ExportSheet { id: out; parent: place.Window.contentItem; leads: place.leads; saving: place.saving; onWritten: words => place.news = words }
    HandedSheet { id: log; parent: place.Window.contentItem; out: place.leads.out }
    LettersSheet { id: letters; parent: place.Window.contentItem; letters: place.leads.letters }
    OverdueSheet { id: over; parent: place.Window.contentItem; overdue: place.leads.overdue }
    CorrectSheet { id: correct; parent: place.Window.contentItem; person: place.leads.person }
    EraseSheet { id: erase; parent: place.Window.contentItem; person: place.leads.person }
    ColumnsSheet { id: columns; parent: place.Window.contentItem; leads: place.leads }
    SaveSheet {
        id: consent

        parent: place.Window.contentItem
        saving: place.saving
        onChosen: path => place.leads.person.keepConsent(path)
    }
    Connections {
        target: place.leads
        function onCollected(words: string) { place.news = words; }
    }
    Connections {
        target: place.leads.person
        function onDone(words: string) { place.news = words; }
    }
}
