// The person who is looked at: what they said, what they agreed to, and what can be noted or taken back.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Pane {
    id: side

    required property OneLead person
    readonly property bool known: person.id !== ""

    signal eraseTouched
    signal consentTouched
    signal correctTouched

    Words {
        visible: !side.known
        anchors { left: parent.left; right: parent.right; margins: 20; verticalCenter: parent.verticalCenter }
        text: qsTr("Choose somebody in the table to see what they left and what they agreed to.")
        color: Tokens.text3
        horizontalAlignment: Text.AlignHCenter
    }
    KeepInSight { view: view }
    Flickable {
        id: view

        visible: side.known
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; margins: 20; bottomMargin: 8 }
        contentHeight: body.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: body

            width: view.width
            spacing: 10

            Words {
                width: parent.width
                text: side.person.name
                style: "h2"
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
            }
            Words {
                visible: text !== ""
                width: parent.width
                text: side.person.who
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
            }
            Rectangle {
                width: parent.width
                height: 1
                color: Tokens.hairline
            }
            Repeater {
                model: side.person.told

                ToldLine { width: body.width }
            }
            Words {
                topPadding: 6
                text: qsTr("What was agreed to")
                style: "h3"
            }
            Repeater {
                model: side.person.agreed

                AgreedLine {
                    width: body.width
                    onWithdrawTouched: side.person.withdraw(purpose)
                }
            }
            Words {
                visible: others.count > 0
                topPadding: 6
                text: qsTr("Merged with")
                style: "h3"
            }
            Repeater {
                id: others

                model: side.person.others

                ToldLine { width: body.width }
            }
            Button {
                visible: others.count > 0
                kind: "link"
                text: qsTr("These are different people: take them apart")
                onClicked: side.person.takeApart()
            }
            Words {
                topPadding: 6
                text: qsTr("Your notes")
                style: "h3"
            }
            HeatChoice {
                width: parent.width
                heat: side.person.heat
                onPicked: heat => side.person.setHeat(heat)
            }
            Field {
                width: parent.width
                hint: qsTr("A note; Enter keeps it")
                text: side.person.note
                input.maximumLength: 1000
                onEntered: side.person.setNote(text)
            }
            TaskLine {
                width: parent.width
                tasks: side.person.work
                visible: side.person.work.trouble !== ""
            }
        }
    }
    Column {
        id: foot

        visible: side.known
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 20 }
        spacing: 8

        Button {
            width: parent.width
            icon: "pen-line"
            text: qsTr("Correct…")
            onClicked: side.correctTouched()
        }
        Button {
            width: parent.width
            icon: "file-signature"
            text: qsTr("Record of consent…")
            onClicked: side.consentTouched()
        }
        Button {
            width: parent.width
            icon: "trash-2"
            text: qsTr("Erase on request…")
            onClicked: side.eraseTouched()
        }
    }
}
