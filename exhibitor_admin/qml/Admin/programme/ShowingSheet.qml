// Asks on which kiosks and in which hours a demo is shown.
import QtQuick
import Admin

Sheet {
    id: sheet

    property string demo

    signal placed(string id, string kiosks, string opens, string closes)

    function ask(row: ShownLine) {
        demo = row.id;
        title = row.title;
        kiosks.text = row.kiosks;
        opens.text = row.opens;
        closes.text = row.closes;
        open = true;
    }

    function put() {
        open = false;
        placed(demo, kiosks.text, opens.text, closes.text);
    }

    onVisibleChanged: if (visible) kiosks.input.forceActiveFocus()

    Field {
        id: kiosks

        width: parent.width
        label: qsTr("On these kiosks")
        hint: qsTr("every kiosk")
        onEntered: sheet.go()
    }
    Words {
        width: parent.width
        text: qsTr("Names with commas between; a star stands for the rest of a name: hall-a* is every kiosk whose name begins like that.")
        style: "small"
    }
    Row {
        width: parent.width
        spacing: Tokens.gap

        Field {
            id: opens

            width: (parent.width - Tokens.gap) / 2
            label: qsTr("From")
            hint: "00:00"
            onEntered: sheet.go()
        }
        Field {
            id: closes

            width: (parent.width - Tokens.gap) / 2
            label: qsTr("Until")
            hint: "24:00"
            onEntered: sheet.go()
        }
    }
    Words {
        width: parent.width
        text: qsTr("Each day, by the kiosk's own clock. Whoever is in the demo when its time is over may finish.")
        style: "small"
    }
    actions: Button {
        kind: "main"
        icon: "check"
        text: qsTr("Show it so")
        onClicked: sheet.put()
    }
}
